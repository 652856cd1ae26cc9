package vn.congdoan.vanthu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.editing.PartsEdit;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.reading.Candidate;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.SourcePlace;

class IntakeFieldTest {
    private final IntakeField number = field(Part.NUMBER);

    @Test
    void aDoubtfulPartStaysEmptyUntilSomebodyChooses() {
        var parts = Drafts.plan("").parts();
        Candidate likely = new Candidate("17", new SourcePlace(3, 4, 6));
        number.show(parts, List.of(), List.of(likely, new Candidate("71", new SourcePlace(5, 0, 2))));
        assertThat(number.doubtfulProperty().get()).isTrue();
        assertThat(number.corrected(parts)).isSameAs(parts);
        number.choose(likely);
        assertThat(number.doubtfulProperty().get()).isFalse();
        assertThat(number.corrected(parts).number().number()).isEqualTo(17);
    }

    @Test
    void datesAreReadInEveryUsualForm() {
        PartialDate day = new PartialDate(2026, 3, 5);
        assertThat(List.of("05/03/2026", "5.3.2026", "5-3-2026", "2026-03-05", "ngày 05 tháng 3 năm 2026"))
                .allMatch(words -> IntakeDates.read(words).orElseThrow().equals(day));
        assertThat(IntakeDates.read("03/2026")).contains(new PartialDate(2026, 3, null));
        assertThat(IntakeDates.read(" ")).contains(PartialDate.BLANK);
        assertThat(IntakeDates.read("31/02/2026")).isEmpty();
        assertThat(IntakeDates.read("hôm qua")).isEmpty();
    }

    @Test
    void everySignatureHasFieldsOfItsOwn() {
        DocumentParts parts = PartsEdit.of(Drafts.plan("").parts())
                .signatures(List.of(
                        new SignatureBlock(List.of(), "THƯ KÝ", "", "Lê Thị Hoa"),
                        new SignatureBlock(List.of(), "CHỦ TỌA", "", "Trần Văn Bình")))
                .done();
        List<IntakeField> signers = new IntakeFields(List.of())
                .all(2).stream().filter(field -> field.part() == Part.SIGNER).toList();
        assertThat(signers).extracting(IntakeField::number).containsExactly(1, 2);
        signers.forEach(field -> field.show(parts, List.of(), List.of()));
        assertThat(signers.get(1).wordsProperty().get()).isEqualTo("Trần Văn Bình");

        signers.get(1).wordsProperty().set("Trần Văn Bính");

        assertThat(signers.get(0).corrected(parts)).isSameAs(parts);
        assertThat(signers.get(1).corrected(parts).signatures())
                .extracting(SignatureBlock::signer)
                .containsExactly("Lê Thị Hoa", "Trần Văn Bính");
    }

    private static IntakeField field(Part part) {
        return new IntakeFields(List.of())
                .all(1).stream()
                        .filter(field -> field.part() == part)
                        .findFirst()
                        .orElseThrow();
    }
}
