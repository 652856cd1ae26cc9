package vn.congdoan.vanthu.ui.register;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows the values of a choice in words; nothing is ever typed into it. */
final class WordsConverter<T> extends StringConverter<T> {
    private final Function<T, String> words;

    WordsConverter(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T item) {
        return words.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException();
    }
}
