package vn.congdoan.vanthu.ui.common.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

class RedlineLinesTest {

    @Test
    void aChangedParagraphStandsBetweenItsNeighboursAndGapsCountTheRest() {
        List<RedlineLine> lines = RedlineLines.changed(body(6, 3));

        assertThat(lines.stream().map(RedlineLinesTest::told)).containsExactly("2", "đoạn 2", "đoạn 3", "đoạn 4", "1");
    }

    @Test
    void withoutChangesNothingIsShown() {
        assertThat(RedlineLines.changed(body(4, -1))).isEmpty();
        assertThat(RedlineLines.whole(body(4, -1))).hasSize(4);
    }

    @Test
    void eachParagraphKnowsWhereItsNewWordsBegin() {
        Redline redline = new Redline(List.of(
                new RedlineBlock(Part.SUBJECT, 0, List.of(same("Tháng Công nhân"))),
                new RedlineBlock(null, 0, List.of(same("Một"), new TextPiece(Kind.DELETED, " cũ"), same("\n"))),
                new RedlineBlock(null, 1, List.of(new TextPiece(Kind.INSERTED, "Hai\n")))));

        assertThat(RedlineLines.whole(redline)).extracting(RedlineLine::start).containsExactly(0, 0, 4);
    }

    @Test
    void selectedWordsAreFoundInTheNewTextWithoutWhatWent() {
        RedlineLine line = new RedlineLine(
                new RedlineBlock(
                        null,
                        0,
                        List.of(
                                same("Tặng quà "),
                                new TextPiece(Kind.DELETED, "200"),
                                new TextPiece(Kind.INSERTED, "300"),
                                same(" đoàn viên\n"))),
                100,
                0);
        ShownWords words = new ShownWords(line);

        assertThat(words.text()).isEqualTo("Tặng quà 200300 đoàn viên");
        assertThat(words.chosen(9, 20)).contains(new ChosenWords(new CheckPlace.InBody(109, 117), "300 đoàn"));
        assertThat(words.chosen(9, 12)).isEmpty();
        assertThat(words.chosen(0, words.text().length()))
                .contains(new ChosenWords(new CheckPlace.InBody(100, 122), "Tặng quà 300 đoàn viên"));
    }

    @Test
    void aSelectionGrowsToWholeWords() {
        ShownWords words =
                new ShownWords(new RedlineLine(new RedlineBlock(null, 0, List.of(same("báo cáo kết quả\n"))), 0, 0));

        assertThat(words.wordsAround(5, 9)).containsExactly(4, 11);
        assertThat(words.wordsAround(13, 13)).containsExactly(12, 15);
        assertThat(words.wordFrom(0, 1)).isEqualTo(3);
        assertThat(words.wordFrom(7, -1)).isEqualTo(4);
    }

    private static String told(RedlineLine line) {
        return line.isGap()
                ? String.valueOf(line.skipped())
                : line.block().newText().strip();
    }

    private static Redline body(int paragraphs, int changed) {
        List<RedlineBlock> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            List<TextPiece> pieces = i == changed
                    ? List.of(
                            new TextPiece(Kind.DELETED, "Đoạn"),
                            new TextPiece(Kind.INSERTED, "đoạn"),
                            same(" " + i + "\n"))
                    : List.of(same("đoạn " + i + "\n"));
            blocks.add(new RedlineBlock(null, i, pieces));
        }
        return new Redline(blocks);
    }

    private static TextPiece same(String words) {
        return new TextPiece(Kind.SAME, words);
    }
}
