package vn.congdoan.vanthu.domain.review;

import java.util.Objects;

/**
 * A stretch of a compared text. The pieces that are not {@code INSERTED} are the old text, those that are not {@code DELETED}
 * the new one, each letter by letter.
 *
 * @param text never empty
 */
public record TextPiece(Kind kind, String text) {

    /** What became of the stretch. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    public TextPiece {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }
}
