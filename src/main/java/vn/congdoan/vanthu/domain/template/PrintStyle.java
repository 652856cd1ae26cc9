package vn.congdoan.vanthu.domain.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a value is printed: the word after the colon in {@code {ngày_họp:ngắn}}. */
public enum PrintStyle {
    PLAIN(""),
    /** A date as 05/3/2026. */
    SHORT("ngắn"),
    CAPITALS("hoa"),
    /** The first letter a capital. */
    SENTENCE("đầu hoa"),
    /** The first letter small, for a name in the middle of a sentence. */
    LOWER_FIRST("đầu thường");

    private final String word;

    PrintStyle(String word) {
        this.word = word;
    }

    static Optional<PrintStyle> named(String word) {
        String key = FieldName.key(word);
        return Arrays.stream(values())
                .filter(style -> FieldName.key(style.word).equals(key))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values())
                .map(style -> style.word)
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
