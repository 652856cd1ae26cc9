package vn.congdoan.vanthu.text.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.document.DocumentParser;
import vn.congdoan.vanthu.text.parse.BodyParser;

class LevelOnlyRuleTest {
    private static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");

    private static List<CheckFinding> findings(String organisation, String body) {
        DocumentType plan = PACK.types().stream()
                .filter(type -> type.code().equals("KH"))
                .findFirst()
                .orElseThrow();
        DocumentParts old = DocumentParser.parse("x", PACK.types()).draft().parts();
        DocumentParts parts = new DocumentParts(
                plan,
                "",
                organisation,
                old.number(),
                "",
                PartialDate.BLANK,
                old.mark(),
                "",
                "",
                List.of(),
                List.of(),
                "",
                List.of());
        Draft draft = new Draft(parts, body);
        return new LevelOnlyRule()
                .check(CheckInput.ofDraft(draft, BodyParser.parse(body), DocumentContent.EMPTY, PACK));
    }

    @Test
    void aUnionNamesTheBodyNotItsLevelOnly() {
        assertThat(findings("LIÊN ĐOÀN LAO ĐỘNG HUYỆN AN LẠC", "Trên cơ sở kế hoạch của huyện, các đơn vị thực hiện."))
                .extracting(CheckFinding::excerpt)
                .containsExactly("Trên cơ sở kế hoạch của huyện");
    }

    @Test
    void aNamedBodyAPlaceAndOtherIssuersAreLeftAlone() {
        assertThat(findings(
                        "LIÊN ĐOÀN LAO ĐỘNG HUYỆN AN LẠC",
                        "Trên cơ sở kế hoạch của huyện An Lạc, các đơn vị thực hiện."))
                .isEmpty();
        assertThat(findings("LIÊN ĐOÀN LAO ĐỘNG HUYỆN AN LẠC", "Theo kế hoạch của LĐLĐ huyện, các đơn vị thực hiện."))
                .isEmpty();
        assertThat(findings("ỦY BAN NHÂN DÂN HUYỆN AN LẠC", "Trên cơ sở kế hoạch của tỉnh, các xã thực hiện."))
                .isEmpty();
    }
}
