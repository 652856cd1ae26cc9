package vn.congdoan.vanthu.ui.settings;

import java.util.function.IntFunction;
import javafx.util.StringConverter;

/** Shows minutes in words; they are only chosen, never typed. */
final class MinutesConverter extends StringConverter<Integer> {
    private final IntFunction<String> words;

    MinutesConverter(IntFunction<String> words) {
        this.words = words;
    }

    @Override
    public String toString(Integer minutes) {
        return minutes == null ? "" : words.apply(minutes);
    }

    @Override
    public Integer fromString(String text) {
        throw new UnsupportedOperationException();
    }
}
