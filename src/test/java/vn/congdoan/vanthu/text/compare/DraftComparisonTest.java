package vn.congdoan.vanthu.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;
import vn.congdoan.vanthu.storage.Drafts;
import vn.congdoan.vanthu.text.check.PartWords;

class DraftComparisonTest {
    private final Draft draft = Drafts.plan("Tuyên truyền", "I. MỤC ĐÍCH\n1. Một.\n2. Hai.\n");

    @Test
    void theSameDraftHasNoChangeButAllItsParagraphs() {
        Redline redline = DraftComparison.compare(draft, draft);
        assertThat(redline.isEmpty()).isTrue();
        assertThat(redline.changes()).isZero();
        assertThat(redline.blocks().stream().filter(RedlineBlock::isBody).map(RedlineBlock::newText))
                .containsExactly("I. MỤC ĐÍCH\n", "1. Một.\n", "2. Hai.\n");
    }

    @Test
    void aChangedSubjectIsOnePlaceOfThatPart() {
        Draft changed = draft.withParts(PartWords.with(draft.parts(), Part.SUBJECT, 0, "Tuyên truyền Đại hội"));
        Redline redline = DraftComparison.compare(draft, changed);
        assertThat(redline.changed())
                .containsExactly(new RedlineBlock(
                        Part.SUBJECT,
                        0,
                        List.of(new TextPiece(Kind.SAME, "Tuyên truyền"), new TextPiece(Kind.INSERTED, " Đại hội"))));
        assertThat(redline.changes()).isOne();
    }

    @Test
    void eachPartThatIsApprovedShowsItsChange() {
        for (Part part : List.of(
                Part.PARENT_ORGANISATION,
                Part.ORGANISATION,
                Part.SYMBOL,
                Part.PLACE,
                Part.SUBJECT,
                Part.RECIPIENTS,
                Part.ARCHIVE,
                Part.POSITION,
                Part.SIGNER)) {
            Draft changed = draft.withParts(PartWords.with(draft.parts(), part, 0, "Khác hẳn"));
            assertThat(DraftComparison.compare(draft, changed).changed().stream()
                            .map(RedlineBlock::part))
                    .containsOnly(part);
        }
        assertThat(
                        DraftComparison.compare(
                                        draft, draft.withParts(draft.parts().withMark(Mark.URGENT)))
                                .changed()
                                .stream()
                                .map(RedlineBlock::part))
                .containsExactly(Part.MARK);
    }

    @Test
    void aNewRecipientStandsAtItsLine() {
        int first = draft.parts().recipients().size();
        String line = PartWords.of(draft.parts(), Part.RECIPIENTS).get(first - 1);
        Draft changed =
                draft.withParts(PartWords.with(draft.parts(), Part.RECIPIENTS, first - 1, line + "\nBan Tuyên giáo"));
        assertThat(DraftComparison.compare(draft, changed).changed())
                .containsExactly(new RedlineBlock(
                        Part.RECIPIENTS, first, List.of(new TextPiece(Kind.INSERTED, "Ban Tuyên giáo"))));
    }

    @Test
    void aParagraphThatIsGoneStandsBetweenTheOthers() {
        Redline redline = DraftComparison.compare(draft, draft.withBodyText("I. MỤC ĐÍCH\n2. Hai.\n"));
        assertThat(redline.changed())
                .containsExactly(new RedlineBlock(null, 1, List.of(new TextPiece(Kind.DELETED, "1. Một.\n"))));
    }

    @Test
    void emptyLinesAreNoChange() {
        Redline redline = DraftComparison.compare(draft, draft.withBodyText("\nI. MỤC ĐÍCH\n\n\n1. Một.\n2. Ba.\n"));
        assertThat(redline.changes()).isOne();
        assertThat(redline.changed().stream().map(RedlineBlock::newText)).containsExactly("2. Ba.\n");
        assertThat(DraftComparison.compare(draft, draft.withBodyText("I. MỤC ĐÍCH\n1. Một.\n2. Hai."))
                        .changes())
                .as("the last line break")
                .isZero();
        assertThat(DraftComparison.compare(
                                draft.withBodyText("1. Một.\n\n2. Hai.\n"), draft.withBodyText("1. Ba.\n2. Hai.\n"))
                        .changed())
                .containsExactly(new RedlineBlock(
                        null,
                        0,
                        List.of(
                                new TextPiece(Kind.SAME, "1. "),
                                new TextPiece(Kind.DELETED, "Một"),
                                new TextPiece(Kind.INSERTED, "Ba"),
                                new TextPiece(Kind.SAME, ".\n"))));
        assertThat(DraftComparison.compare(draft, draft.withBodyText("I. MỤC ĐÍCH 1. Một.\n2. Hai.\n"))
                        .isEmpty())
                .as("joined paragraphs")
                .isFalse();
    }

    @Test
    void theBlocksOfTheBodyAreBothTexts() {
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            String before = TextComparisonTest.text(random, random.nextInt(60), 5);
            String after = TextComparisonTest.edited(TextComparisonTest.edited(before, random), random);
            List<RedlineBlock> body =
                    DraftComparison.compare(draft.withBodyText(before), draft.withBodyText(after)).blocks().stream()
                            .filter(RedlineBlock::isBody)
                            .toList();
            assertThat(body.stream().map(RedlineBlock::oldText).collect(Collectors.joining()))
                    .isEqualTo(before);
            assertThat(body.stream().map(RedlineBlock::newText).collect(Collectors.joining()))
                    .isEqualTo(after);
        }
    }
}
