package vn.congdoan.vanthu.text.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.PartWords;
import vn.congdoan.vanthu.text.check.Repairs;

/** Repairs of lists of a document. */
class FormRepairsTest {
    private final Draft letter = FormPaper.draft(FormPaper.LETTER.replace("- Như trên;\n", ""));

    @Test
    void asAboveBecomesALineOfItsOwnBeforeTheOthers() {
        CheckFinding finding = above(letter).get(0);
        Draft mended = Repairs.apply(letter, List.of(finding.repair()));
        assertThat(mended.parts().recipients())
                .containsExactly(
                        new Recipient("Như trên", ""), new Recipient("Ban Tuyên giáo Tổng Liên đoàn", "để b/c"));
        assertThat(above(mended)).isEmpty();
        assertThat(mended.bodyText()).isEqualTo(letter.bodyText());
    }

    @Test
    void theDraftBeforeTheRepairIsUntouchedAndCanBeTakenBack() {
        String before = letter.toString();
        Draft mended = Repairs.apply(letter, List.of(above(letter).get(0).repair()));
        assertThat(mended).isNotEqualTo(letter);
        assertThat(letter).hasToString(before);
        CheckPlace line = new CheckPlace.InPart(Part.RECIPIENTS, 0, 0, "Như trên".length());
        assertThat(Repairs.apply(mended, List.of(Repair.proposed(line, "")))).isEqualTo(letter);
    }

    @Test
    void itIsNeverDoneUnasked() {
        assertThat(above(letter)).noneMatch(CheckFinding::isSafelyMended);
        assertThat(Repairs.safe(above(letter))).isEmpty();
    }

    @Test
    void aLineFeedMakesTwoAddresseesOfOne() {
        assertThat(PartWords.with(letter.parts(), Part.ADDRESSEES, 0, "Công đoàn các xã\nCông đoàn các phường")
                        .addressees())
                .containsExactly("Công đoàn các xã", "Công đoàn các phường");
        assertThat(PartWords.with(letter.parts(), Part.ADDRESSEES, 0, "").addressees())
                .isEmpty();
    }

    @Test
    void aStopAtTheEndOfASubjectIsMendedUnasked() {
        Draft stopped = new Draft(
                PartWords.with(letter.parts(), Part.SUBJECT, 0, "tuyên truyền pháp luật."), letter.bodyText());
        List<CheckFinding> findings = FormPaper.findings(stopped).stream()
                .filter(each -> each.rule().equals("subject"))
                .toList();
        assertThat(findings).hasSize(1).allMatch(CheckFinding::isSafelyMended);
        Draft mended = Repairs.apply(stopped, Repairs.safe(findings));
        assertThat(mended.parts().subject()).isEqualTo("tuyên truyền pháp luật");
    }

    private static List<CheckFinding> above(Draft draft) {
        return FormPaper.findings(draft).stream()
                .filter(each -> each.rule().equals("recipients-above"))
                .toList();
    }
}
