package vn.congdoan.vanthu.text.check;

import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.TextSpan;

/**
 * Plain words that stand together: one line of a part, one block of the body, one cell of a table.
 *
 * @param words without style marks and escapes, without the label; a forced line break is a line feed
 * @param part null in the body
 * @param item the line of the part
 * @param block null in a part
 * @param span where the words stand in the typed text; null in a part
 */
public record Stretch(String words, Part part, int item, BlockSpan block, TextSpan span) {
    static Stretch ofPart(String words, Part part, int item) {
        return new Stretch(words, part, item, null, null);
    }

    static Stretch ofBody(String words, BlockSpan block, TextSpan span) {
        return new Stretch(words, null, 0, block, span);
    }

    public boolean isBody() {
        return block != null;
    }

    /** The place of some of its words. */
    public CheckPlace place(int start, int end) {
        if (!isBody()) {
            return new CheckPlace.InPart(part, item, start, end);
        }
        int from = span.toSource(start);
        return new CheckPlace.InBody(from, end <= start ? from : span.toSource(end - 1) + 1);
    }

    public CheckPlace whole() {
        return place(0, words.length());
    }
}
