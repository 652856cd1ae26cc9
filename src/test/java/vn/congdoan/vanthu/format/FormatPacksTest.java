package vn.congdoan.vanthu.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class FormatPacksTest {
    private final FormatPacks packs = FormatPacks.builtIn();

    @Test
    void keepsTheDecreesMargins() {
        FormatPack.Page page = packs.byId("nd30").page();
        assertThat(page.marginTop()).isBetween(20.0, 25.0);
        assertThat(page.marginBottom()).isBetween(20.0, 25.0);
        assertThat(page.marginLeft()).isBetween(30.0, 35.0);
        assertThat(page.marginRight()).isBetween(15.0, 20.0);
        assertThat(page.textWidth()).isEqualTo(165);
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_TITLE,12,13",
        "NATIONAL_MOTTO,13,14",
        "ORGANISATION,12,13",
        "NUMBER,13,13",
        "PLACE_DATE,13,14",
        "TYPE_NAME,13,14",
        "SUBJECT,13,14",
        "LETTER_SUBJECT,12,13",
        "BODY,13,14",
        "SIGNATURE_HEAD,13,14",
        "SIGNER,13,14",
        "RECIPIENTS_LABEL,12,12",
        "RECIPIENT,11,11",
        "APPENDIX_LABEL,14,14",
        "PAGE_NUMBER,13,14"
    })
    void everySizeLiesInTheRangeOfTheDecree(StyleName style, double least, double most) {
        assertThat(packs.all())
                .allSatisfy(pack -> assertThat(pack.style(style).size()).isBetween(least, most));
    }

    @Test
    void aPackStatesOnlyWhatDiffersFromTheOneItExtends() {
        FormatPack wide = packs.byId("nd30-wide");
        assertThat(wide.page().marginLeft()).isEqualTo(35);
        assertThat(wide.page().textWidth()).isEqualTo(155);
        assertThat(wide.styles()).isEqualTo(packs.byId("nd30").styles());
    }

    @Test
    void theUnionPackHasThe22TypesAnd8PapersOfDecision933() {
        assertThat(packs.byId("tld933").types())
                .hasSize(30)
                .extracting(t -> t.name())
                .contains("Kết luận", "Lời kêu gọi")
                .doesNotContain("Hợp đồng");
    }

    @Test
    void theDateOfTheDocumentChoosesTheRuleInForce() {
        assertThat(packs.inForce("tld933", LocalDate.of(2024, 5, 14)).id()).isEqualTo("tld933");
        assertThat(packs.inForce("tld933", LocalDate.of(2024, 5, 13)).id()).isEqualTo("tld1014");
        assertThat(packs.inForce("tld1014", LocalDate.of(2026, 1, 1)).id()).isEqualTo("tld933");
    }

    @Test
    void anOfficesOwnPackChangesOneFigure() throws IOException {
        FormatPack own =
                read("{\"id\":\"own\",\"name\":\"Riêng\",\"extends\":\"nd30\",\"styles\":{\"BODY\":{\"size\":13}}}")
                        .byId("own");
        assertThat(own.style(StyleName.BODY).size()).isEqualTo(13);
        assertThat(own.style(StyleName.BODY).firstLineIndent()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"id\":\"x\"!1",
                "{\"id\":\"x\",\"extends\":\"nd30\",\"page\":{\"marginTop\":\"nhiều\"}}!page.marginTop",
                "{\"id\":\"x\",\"extends\":\"nd30\",\"page\":{\"marginTap\":20}}!page.marginTap",
                "{\"id\":\"x\",\"extends\":\"nd30\",\"head\":{\"leftColumn\":90}}!head.leftColumn",
                "[]!{ }"
            })
    void aBrokenPackSaysWhere(String json, String place) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.findings().get(0).message().key()).isEqualTo("pack.broken");
            assertThat(e.findings().get(0).message().arguments().get(1).toString())
                    .contains(place);
        });
    }

    @Test
    void aFolderHoldsAnOfficesOwnPacksAndABrokenOneCostsOnlyItself(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("rieng.json"),
                "{\"id\":\"rieng\",\"name\":\"Riêng\",\"extends\":\"nd30\",\"page\":{\"marginTop\":25}}");
        Files.writeString(folder.resolve("hong.json"), "{\"id\":");
        FormatPacks all = packs.withFolder(folder);
        assertThat(all.byId("rieng").page().marginTop()).isEqualTo(25);
        assertThatThrownBy(() -> all.byId("hong"))
                .hasMessageContaining("pack.broken")
                .hasMessageContaining("hong.json");
        assertThat(all.all()).hasSize(packs.all().size() + 1);
        assertThat(packs.withFolder(folder.resolve("none")).all()).isEqualTo(packs.all());
    }

    @Test
    void anUnknownPackNamesThoseThereAre() {
        assertThatThrownBy(() -> packs.byId("nd31"))
                .hasMessageContaining("pack.unknown")
                .hasMessageContaining("nd30-wide");
    }

    private FormatPacks read(String json) throws IOException {
        return packs.with(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "own.json");
    }
}
