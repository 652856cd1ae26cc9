package vn.congdoan.vanthu.app.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.template.TemplateField;
import vn.congdoan.vanthu.domain.template.TemplateParser;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontLibrary;

/** Every template that comes with the program, filled in every way, obeys the rules of the format and of good writing. */
class BuiltInTemplatesTest {
    private static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");
    private static final TemplateParser PARSER = new TemplateParser(PACK.types());
    private static final List<Template> TEMPLATES = BuiltInTemplates.load(PARSER);

    static Stream<TemplateCases> cases() {
        return TEMPLATES.stream().flatMap(TemplateCases::of);
    }

    @Test
    void theListNamesEveryFileOnce() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("index.txt"))
                            .map(name -> name.replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            TEMPLATES.stream().map(Template::id).toList());
        }
        assertThat(TEMPLATES).hasSizeGreaterThanOrEqualTo(16);
        assertThat(TEMPLATES.stream().map(t -> t.type().code()).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void obeysTheRules(TemplateCases filling) {
        assertThat(TemplateRules.broken(
                        filling.document(), filling.filled().draft().bodyText(), PACK))
                .as(filling.toString())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void leavesOpenOnlyWhatHasNoValue(TemplateCases filling) {
        for (TemplateField field : filling.filled().open()) {
            assertThat(filling.values().getOrDefault(field.name(), field.defaultValue()))
                    .as(field.name())
                    .isEmpty();
        }
    }

    @Test
    void takesOneToFourPagesWithItsDefaults() {
        Typesetter typesetter = new Typesetter(FontLibrary.load());
        for (Template template : TEMPLATES) {
            TemplateCases defaults = TemplateCases.of(template).findFirst().orElseThrow();
            assertThat(typesetter
                            .set(DocumentComposer.compose(defaults.document(), PACK))
                            .pages())
                    .as(template.id())
                    .hasSizeBetween(1, 4);
        }
    }

    @Test
    void someHaveTablesAppendicesAndALandscapePage() {
        List<DocumentBody> bodies = TEMPLATES.stream()
                .map(t ->
                        TemplateCases.of(t).findFirst().orElseThrow().document().body())
                .toList();

        assertThat(bodies)
                .filteredOn(b -> b.blocks().stream().anyMatch(Block.Table.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(bodies).filteredOn(b -> !b.appendices().isEmpty()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(bodies).anyMatch(b -> b.appendices().stream().anyMatch(Appendix::landscape));
    }

    /** The rules bite: one fault of each kind planted into a good template is found. */
    @Test
    void theRulesCatchABrokenText() {
        String broken = TEMPLATES
                .get(0)
                .source()
                .replace("2. Yêu cầu", "3. Yêu cầu")
                .replace("Nội dung ngắn gọn", "Nội dung  ngắn gọn")
                .replace("công đoàn cơ sở (CĐCS)", "công đoàn cơ sở")
                .replace("Loại: Kế hoạch", "Loại: Kế hoạch\nKính gửi: Các công đoàn cơ sở")
                .replace("Điều lệ Công đoàn", "Điều lệ công đoàn")
                .replace("để phản ánh, đề xuất", "để phản ánh , đề xuất");
        TemplateCases filling = new TemplateCases(PARSER.parse(broken), "broken", TemplateCases.OFFICE, Map.of());

        assertThat(TemplateRules.broken(
                        filling.document(), filling.filled().draft().bodyText(), PACK))
                .extracting(found -> found.substring(0, found.indexOf(':')))
                .contains(
                        "R34 Kính gửi", "R35 numbers", "R40 double space", "R40 space before a sign", "R59 undefined");
    }
}
