package vn.congdoan.vanthu.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows the values of a choice in words; nothing is ever typed into it. */
public final class WordsConverter<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** @param words also of null: that nothing is chosen */
    public WordsConverter(Function<T, String> words) {
        this.words = words;
    }

    /** Shows no words while nothing is chosen. */
    public static <T> WordsConverter<T> orEmpty(Function<T, String> words) {
        return new WordsConverter<>(item -> item == null ? "" : words.apply(item));
    }

    @Override
    public String toString(T item) {
        return words.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
