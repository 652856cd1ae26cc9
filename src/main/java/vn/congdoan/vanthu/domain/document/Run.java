package vn.congdoan.vanthu.domain.document;

import java.util.Objects;

/** A stretch of text in one style. A line break inside a paragraph is {@code '\n'}. */
public record Run(String text, boolean bold, boolean italic) {
    public Run {
        Objects.requireNonNull(text, "text");
    }

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    boolean sameStyle(Run other) {
        return bold == other.bold && italic == other.italic;
    }
}
