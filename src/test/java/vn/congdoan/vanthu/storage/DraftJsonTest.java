package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;

class DraftJsonTest {
    private static final DocumentParts PARTS =
            Drafts.plan("Tuyên truyền “đại hội”", "").parts();

    @Test
    void bringsBackEveryField() {
        assertThat(DraftJson.parts(DraftJson.write(PARTS))).isEqualTo(PARTS);
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackEveryMark(Mark mark) {
        DocumentParts marked = withMark(mark);
        assertThat(DraftJson.parts(DraftJson.write(marked))).isEqualTo(marked);
    }

    @Test
    void writesNothingButTheComponents() {
        assertThat(DraftJson.write(PARTS)).doesNotContain("headLines", "printedNumber", "full");
    }

    @Test
    void passesOverWhatALaterProgramWrote() {
        String later = DraftJson.write(PARTS)
                .replaceFirst("\\{", "{\"seal\":{\"x\":1},")
                .replace("\"code\":\"KH\"", "\"code\":\"KH\",\"colour\":\"red\"");
        assertThat(DraftJson.parts(later)).isEqualTo(PARTS);
    }

    @Test
    void takesMissingAndNullWordsAsEmpty() {
        String early = DraftJson.write(PARTS)
                .replace(",\"archive\":\"VT, TGNC\"", "")
                .replace("\"place\":\"Hoa Lâm\"", "\"place\":null")
                .replaceFirst("\"addressees\":\\[[^]]*],", "");
        DocumentParts parts = DraftJson.parts(early);
        assertThat(parts.archive() + parts.place()).isEmpty();
        assertThat(parts.addressees()).isEmpty();
        assertThat(parts.subject()).isEqualTo(PARTS.subject());
    }

    @Test
    void keepsAnOpenNumberAndABlankDate() {
        DocumentParts open = new DocumentParts(
                PARTS.type(),
                "",
                "",
                DocumentNumber.open("KH"),
                "",
                PartialDate.BLANK,
                Mark.NONE,
                "",
                "",
                List.of(),
                List.of(),
                "",
                List.of());
        assertThat(DraftJson.parts(DraftJson.write(open))).isEqualTo(open);
    }

    private static DocumentParts withMark(Mark mark) {
        return new DocumentParts(
                PARTS.type(),
                PARTS.parentOrganisation(),
                PARTS.organisation(),
                PARTS.number(),
                PARTS.place(),
                PARTS.date(),
                mark,
                PARTS.subject(),
                PARTS.authority(),
                PARTS.addressees(),
                PARTS.recipients(),
                PARTS.archive(),
                PARTS.signatures());
    }
}
