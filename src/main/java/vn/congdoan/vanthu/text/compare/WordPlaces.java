package vn.congdoan.vanthu.text.compare;

import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

/** Finds words of an old text in a new one. */
final class WordPlaces {
    private final List<TextPiece> pieces;
    private final String before;
    private final String after;

    WordPlaces(String before, String after, char lineEnd) {
        this.before = before;
        this.after = after;
        pieces = TextComparison.compare(before, after, lineEnd);
    }

    /** From the first to the last of the words that is left; nothing when none is. */
    Optional<TextRange> find(int start, int end) {
        String quote = before.substring(start, end);
        Optional<TextRange> left = left(start, end, quote);
        if (left.filter(range -> words(range).equals(quote)).isPresent()) {
            return left;
        }
        // Of words that stand there several times the comparison may have paired others.
        NearbyWords nearby = new NearbyWords(before, after, new TextRange(start, end));
        return nearby.find(pieces)
                .filter(range -> left.isEmpty() || nearby.isLikelier(range, left.get()))
                .or(() -> left.map(this::trimmed));
    }

    private String words(TextRange range) {
        return after.substring(range.start(), range.end());
    }

    private Optional<TextRange> left(int start, int end, String quote) {
        boolean needsWord = Tokens.hasWord(quote);
        int first = -1;
        int last = -1;
        int oldAt = 0;
        int newAt = 0;
        for (TextPiece piece : pieces) {
            int length = piece.text().length();
            if (piece.isSame()) {
                int from = Math.max(start, oldAt);
                int to = Math.min(end, oldAt + length);
                if (from < to && (!needsWord || Tokens.hasWord(before.substring(from, to)))) {
                    first = first < 0 ? newAt + from - oldAt : first;
                    last = newAt + to - oldAt;
                }
            }
            oldAt += piece.kind() == Kind.INSERTED ? 0 : length;
            newAt += piece.kind() == Kind.DELETED ? 0 : length;
        }
        return first < 0 ? Optional.empty() : Optional.of(new TextRange(first, last));
    }

    private TextRange trimmed(TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Character.isWhitespace(after.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(after.charAt(end - 1))) {
            end--;
        }
        return start == end ? range : new TextRange(start, end);
    }
}
