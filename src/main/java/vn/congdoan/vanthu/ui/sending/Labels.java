package vn.congdoan.vanthu.ui.sending;

import java.util.function.Function;
import javafx.util.StringConverter;

/** What a choice says of its values; nobody types them. */
final class Labels<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Labels(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T chosen) {
        return chosen == null ? "" : words.apply(chosen);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
    }
}
