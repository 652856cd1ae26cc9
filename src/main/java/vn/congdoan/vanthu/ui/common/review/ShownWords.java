package vn.congdoan.vanthu.ui.common.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.review.TextPiece;

/**
 * The words of one compared paragraph as they stand on the screen, letter by letter, with the way back to their places in the new
 * text. The line break at its end isn't shown; one that came or went within shows as a sign.
 */
final class ShownWords {
    private static final String BREAK = "¶";

    private final RedlineLine line;
    private final List<TextPiece> pieces;
    private final String text;

    ShownWords(RedlineLine line) {
        this.line = line;
        pieces = shown(line.block());
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        text = all.toString();
    }

    /** Pieces with the same number of letters as in the block, but for a line break at the end. */
    List<TextPiece> pieces() {
        return pieces;
    }

    String text() {
        return text;
    }

    private static List<TextPiece> shown(RedlineBlock block) {
        List<TextPiece> shown = new ArrayList<>();
        int last = block.pieces().size() - 1;
        for (int i = 0; i <= last; i++) {
            TextPiece piece = block.pieces().get(i);
            String words = piece.text();
            boolean ends = i == last && words.endsWith("\n") && (piece.isSame() || words.length() > 1);
            words = (ends ? words.substring(0, words.length() - 1) : words).replace("\n", BREAK);
            if (!words.isEmpty()) {
                shown.add(new TextPiece(piece.kind(), words));
            }
        }
        return List.copyOf(shown);
    }

    /** From letter to letter as shown, widened to whole words. @return two offsets */
    int[] wordsAround(int from, int to) {
        int start = Math.max(0, Math.min(from, to));
        int end = Math.min(text.length(), Math.max(from, to));
        boolean point = start == end;
        while (start > 0 && isWord(start - 1) && (point || start < text.length() && isWord(start))) {
            start--;
        }
        while (end < text.length() && isWord(end) && (point || isWord(end - 1))) {
            end++;
        }
        return new int[] {start, end};
    }

    /** Where the next word ends, or the one before begins. */
    int wordFrom(int from, int direction) {
        int at = from;
        if (direction > 0) {
            while (at < text.length() && !isWord(at)) {
                at++;
            }
            while (at < text.length() && isWord(at)) {
                at++;
            }
            return at;
        }
        while (at > 0 && !isWord(at - 1)) {
            at--;
        }
        while (at > 0 && isWord(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isWord(int index) {
        return !Character.isWhitespace(text.charAt(index));
    }

    /** The new text's words in a stretch as shown; nothing when all of it went. */
    Optional<ChosenWords> chosen(int from, int to) {
        int shown = 0;
        int kept = 0;
        int start = -1;
        int end = -1;
        for (TextPiece piece : pieces) {
            int length = piece.text().length();
            int first = Math.max(from, shown) - shown;
            int last = Math.min(to, shown + length) - shown;
            boolean stays = piece.kind() != TextPiece.Kind.DELETED;
            if (stays && first < last) {
                start = start < 0 ? kept + first : start;
                end = kept + last;
            }
            shown += length;
            kept += stays ? length : 0;
        }
        return start < 0 ? Optional.empty() : trimmed(start, end);
    }

    private Optional<ChosenWords> trimmed(int from, int to) {
        String words = line.block().newText();
        int start = from;
        int end = Math.min(to, words.length());
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return start >= end
                ? Optional.empty()
                : Optional.of(new ChosenWords(place(start, end), words.substring(start, end)));
    }

    private CheckPlace place(int start, int end) {
        RedlineBlock block = line.block();
        return block.isBody()
                ? new CheckPlace.InBody(line.start() + start, line.start() + end)
                : new CheckPlace.InPart(block.part(), block.item(), start, end);
    }
}
