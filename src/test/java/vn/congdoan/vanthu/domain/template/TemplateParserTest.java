package vn.congdoan.vanthu.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.i18n.Messages;

class TemplateParserTest {
    private final TemplateParser parser = new TemplateParser(Samples.TYPES);

    @Test
    void readsFieldsWithTheirKindsDefaultsAndPrompts() {
        Template template = parser.parse(Samples.PLAN);

        assertThat(template.id()).isEqualTo("ke-hoach-thu");
        assertThat(template.type().code()).isEqualTo("KH");
        assertThat(template.fields())
                .extracting(TemplateField::name)
                .containsExactly("nam", "noi_dung", "hinh_thuc", "co_kinh_phi", "ngay_hop", "viec");
        TemplateField year = template.fields().get(0);
        assertThat(year.kind()).isEqualTo(FieldKind.YEAR);
        assertThat(year.label()).isEqualTo("Năm thực hiện");
        assertThat(year.defaultValue()).isEqualTo("{năm_nay}");
        assertThat(year.prompt()).isEqualTo("Kế hoạch cho năm nào?");
        assertThat(template.field("việc").orElseThrow().columns()).containsExactly("Nội dung", "Thời gian");
    }

    @Test
    void readsDecomposedLettersAndAByteOrderMark() {
        Template template = parser.parse("\uFEFF" + Normalizer.normalize(Samples.PLAN, Normalizer.Form.NFD));

        assertThat(template.field("noi_dung")).isPresent();
        assertThat(template.title()).isEqualTo("Kế hoạch thử");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("{năm} như", "{namm} như", "dòng 29", "template.problem.unknownField.near"),
                Arguments.of("{năm} như", "{hoàn_toàn_khác} như", "dòng 29", "template.problem.unknownField.none"),
                Arguments.of("{năm} như", "{năm như", "dòng 29", "template.problem.openBrace"),
                Arguments.of("{năm} như", "năm} như", "dòng 29", "template.problem.closeBrace"),
                Arguments.of("{năm} như", "{năm:xiên} như", "dòng 29", "template.problem.style"),
                Arguments.of("{năm} như", "{nội_dung+1} như", "dòng 29", "template.problem.sum"),
                Arguments.of("{năm} như", "{} như", "dòng 29", "template.problem.tag"),
                Arguments.of("{năm} như", "{stt} như", "dòng 29", "template.problem.outsideRepeat"),
                Arguments.of("{nếu có_kinh_phí}", "{nếu có_kinh_fí}", "dòng 32", "template.problem.unknownField.near"),
                Arguments.of("{nếu có_kinh_phí}", "", "dòng 34", "template.problem.strayEnd"),
                Arguments.of("{nếu có_kinh_phí}\n", "{ngược lại}\n", "dòng 32", "template.problem.strayElse"),
                Arguments.of("{mỗi việc}", "{mỗi năm}", "dòng 35", "template.problem.notAList"),
                Arguments.of("{mỗi việc}", "{mỗi việt}", "dòng 35", "template.problem.unknownField.near"),
                Arguments.of("{việc.thời_gian}", "{việc.nơi}", "dòng 36", "template.problem.column"),
                Arguments.of(
                        "{nếu hình_thức là trực tuyến}",
                        "{nếu hình_thức là qua mạng}",
                        "dòng 38",
                        "template.problem.choice"),
                Arguments.of("{hết}\nCuối", "Cuối", "dòng 38", "template.problem.unclosed"),
                Arguments.of("kiểu: năm", "kiểu: niên", "dòng 7", "template.problem.kind"),
                Arguments.of("Trường ngày_họp", "Trường năm", "dòng 19", "template.problem.fieldTwice"),
                Arguments.of("Trường ngày_họp", "Trường 2ngày", "dòng 19", "template.problem.fieldName"),
                Arguments.of(
                        "mặc định: {năm_nay}", "mặc định: {năm_mai}", "dòng 8", "template.problem.unknownField.near"),
                Arguments.of("mặc định: {năm_nay}", "mặc định: hai nghìn", "dòng 8", "template.value.year"),
                Arguments.of("Loại: Kế hoạch", "Loại: Kế hoặch", "dòng 2", "template.problem.unknownType.near"),
                Arguments.of("Loại: Kế hoạch", "Loại: Thơ", "dòng 2", "template.problem.unknownType.none"),
                Arguments.of("Mã: ke-hoach-thu", "Mã: Kế hoạch", "dòng 1", "template.problem.id"),
                Arguments.of("Mã: ke-hoach-thu", "", "dòng 1", "template.problem.noId"),
                Arguments.of("Trích yếu:", "Trích yêú lược:", "dòng 24", "template.problem.unknownEntry.none"),
                Arguments.of("Trích yếu:", "Trich yeux:", "dòng 24", "template.problem.unknownEntry.near"),
                Arguments.of("Mô tả: để thử", "để thử", "dòng 4", "template.problem.line"),
                Arguments.of("chọn: trực tiếp; trực tuyến", "", "dòng 13", "template.problem.noChoices"),
                Arguments.of("bắt buộc: không", "bắt buộc: tùy", "dòng 12", "template.problem.required"),
                Arguments.of("\n---\n", "\n", "dòng 38", "template.problem.separator"));
    }

    /** Each fault is named with its line, and its message can be put into words in both languages. */
    @ParameterizedTest(name = "{3}: {1}")
    @MethodSource("faults")
    void namesEveryFaultWithItsLine(String good, String bad, String line, String key) {
        assertThat(Samples.PLAN).contains(good);

        List<Finding> findings = parser.check(Samples.PLAN.replace(good, bad));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.place()).isEqualTo(line);
            assertThat(finding.message().key()).isEqualTo(key);
        });
        for (Messages words : Samples.LANGUAGES) {
            findings.forEach(
                    f -> assertThat(words.get(f.message())).isNotBlank().doesNotContain("{0}"));
        }
        assertThatThrownBy(() -> parser.parse(Samples.PLAN.replace(good, bad))).isInstanceOf(ProblemException.class);
    }

    @Test
    void reportsAllFaultsAtOnce() {
        String twoFaults = Samples.PLAN.replace("{năm} như", "{namm} như").replace("kiểu: năm", "kiểu: niên");

        assertThat(parser.check(twoFaults)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void suggestsTheFieldThatWasMeant() {
        Finding finding =
                parser.check(Samples.PLAN.replace("{năm} như", "{namm} như")).get(0);

        assertThat(finding.message().arguments()).containsExactly("namm", "nam");
    }

    @Test
    void anEmptyFileIsFindingsAndNoFailure() {
        assertThat(parser.check("")).isNotEmpty();
        assertThat(parser.check("---")).isNotEmpty();
        assertThat(parser.check("\n\n\u0000{{{{")).isNotEmpty();
    }
}
