package vn.congdoan.vanthu.text.compare;

import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

/** Looks for the very words between the unchanged stretches around them, and prefers those with the same neighbours. */
final class NearbyWords {
    /** Words that make an unchanged stretch more than a chance. */
    private static final int SOLID = 4;
    /** Letters to each side that are compared. */
    private static final int NEIGHBOURS = 60;

    private final String before;
    private final String after;
    private final TextRange place;

    /** @param place of the words in the old text */
    NearbyWords(String before, String after, TextRange place) {
        this.before = before;
        this.after = after;
        this.place = place;
    }

    Optional<TextRange> find(List<TextPiece> pieces) {
        String quote = before.substring(place.start(), place.end());
        TextRange around = around(pieces, place.start(), place.end(), after.length());
        TextRange best = null;
        int at = after.indexOf(quote, around.start());
        while (at >= 0 && at + quote.length() <= around.end()) {
            TextRange next = new TextRange(at, at + quote.length());
            best = best == null || neighbours(next) > neighbours(best) ? next : best;
            at = after.indexOf(quote, at + 1);
        }
        return Optional.ofNullable(best);
    }

    /** Whether the very words there are rather meant than what is left of them elsewhere. */
    boolean isLikelier(TextRange whole, TextRange left) {
        int missing = Math.max(0, place.end() - place.start() - (left.end() - left.start()));
        return neighbours(whole) + missing >= neighbours(left);
    }

    /** How many letters around them are as they were around the old ones. */
    private int neighbours(TextRange range) {
        return alikeBefore(before, place.start(), after, range.start())
                + alikeBehind(before, place.end(), after, range.end());
    }

    /** The part of the new text between the end of the solid stretch before and the start of the one behind. */
    private static TextRange around(List<TextPiece> pieces, int start, int end, int length) {
        int from = 0;
        int oldAt = 0;
        int newAt = 0;
        for (TextPiece piece : pieces) {
            int oldEnd =
                    oldAt + (piece.kind() == Kind.INSERTED ? 0 : piece.text().length());
            int newEnd =
                    newAt + (piece.kind() == Kind.DELETED ? 0 : piece.text().length());
            if (piece.isSame() && oldEnd <= start && isSolid(piece)) {
                from = newEnd;
            } else if (piece.isSame() && oldAt >= end && isSolid(piece)) {
                return new TextRange(from, newAt);
            }
            oldAt = oldEnd;
            newAt = newEnd;
        }
        return new TextRange(from, length);
    }

    private static boolean isSolid(TextPiece piece) {
        return Tokens.words(piece.text()).stream().filter(Tokens::hasWord).count() >= SOLID;
    }

    private static int alikeBefore(String one, int oneEnd, String other, int otherEnd) {
        int most = Math.min(NEIGHBOURS, Math.min(oneEnd, otherEnd));
        int alike = 0;
        while (alike < most && one.charAt(oneEnd - 1 - alike) == other.charAt(otherEnd - 1 - alike)) {
            alike++;
        }
        return alike;
    }

    private static int alikeBehind(String one, int oneStart, String other, int otherStart) {
        int most = Math.min(NEIGHBOURS, Math.min(one.length() - oneStart, other.length() - otherStart));
        int alike = 0;
        while (alike < most && one.charAt(oneStart + alike) == other.charAt(otherStart + alike)) {
            alike++;
        }
        return alike;
    }
}
