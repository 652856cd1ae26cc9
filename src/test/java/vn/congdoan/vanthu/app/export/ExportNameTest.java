package vn.congdoan.vanthu.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;

class ExportNameTest {
    @Test
    void namesTypeNumberIssuerAndSubject() {
        assertThat(name("KH", new DocumentNumber(6, "", "KH-LĐLĐ"), "Tuyên truyền Đại hội XIII"))
                .isEqualTo("KH-06-LDLD_tuyen-truyen-dai-hoi-xiii");
    }

    @Test
    void leavesOutAnOpenNumber() {
        assertThat(name("KH", DocumentNumber.open("KH-LĐLĐ"), "Tuyên truyền")).isEqualTo("KH-LDLD_tuyen-truyen");
    }

    @Test
    void keepsTheWholeSymbolOfALetter() {
        assertThat(name("CV", new DocumentNumber(30, "", "LĐLĐ-TGNC"), "V/v: báo cáo"))
                .isEqualTo("CV-30-LDLD-TGNC_v-v-bao-cao");
    }

    @Test
    void isTheTypeAloneWhenNothingElseIsKnown() {
        assertThat(name("GM", DocumentNumber.open(""), " ")).isEqualTo("GM");
    }

    @Test
    void staysShortWhateverTheSubject() {
        String name = name("KH", new DocumentNumber(6, "", "KH-LĐLĐ"), "nội dung rất dài ".repeat(50));
        assertThat(name.length()).isLessThanOrEqualTo(101);
        assertThat(name).startsWith("KH-06-LDLD_noi-dung-rat-dai").matches("[A-Za-z0-9_-]+");
    }

    @Test
    void hasNothingThatASystemForbids() {
        assertThat(name("KH", new DocumentNumber(6, "", "KH/..\\CON:*?"), "<\"aux\"> | .. "))
                .matches("[A-Za-z0-9_-]+");
    }

    @Test
    void treatsDecomposedLettersAlike() {
        assertThat(name(
                        "KH",
                        DocumentNumber.open(""),
                        java.text.Normalizer.normalize("Đường lối", java.text.Normalizer.Form.NFD)))
                .isEqualTo("KH_duong-loi");
    }

    private static String name(String code, DocumentNumber number, String subject) {
        DocumentType type =
                new DocumentType(code, "Kế hoạch", SymbolPattern.TYPE_ORGANISATION, true, true, false, "", 1);
        return ExportName.of(new DocumentParts(
                type,
                "",
                "",
                number,
                "",
                PartialDate.BLANK,
                Mark.NONE,
                subject,
                "",
                List.of(),
                List.of(),
                "",
                List.of()));
    }
}
