package vn.congdoan.vanthu.ui.settings;

import javafx.util.StringConverter;

/** "125 %" */
final class PercentConverter extends StringConverter<Integer> {
    private static final String SIGN = " %";

    @Override
    public String toString(Integer percent) {
        return percent == null ? "" : percent + SIGN;
    }

    @Override
    public Integer fromString(String shown) {
        return Integer.valueOf(shown.replace(SIGN, ""));
    }
}
