package vn.congdoan.vanthu.read.flow;

import java.util.Locale;

/** How an automatic list writes its numbers. */
public enum NumberForm {
    DECIMAL,
    TWO_DIGITS,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int MOST_REPEATS = 10;

    /** The sign of a list without numbers as the house writes it: every dash, dot or square is a dash, a plus stays one. */
    public static String bullet(String glyph) {
        return glyph.strip().equals("+") ? "+" : "-";
    }

    public String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case TWO_DIGITS -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(number);
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number <= 0 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** After z comes aa, then bb, as word processors count. */
    private static String letters(int number) {
        int repeats = (number - 1) / LETTERS + 1;
        if (number <= 0 || repeats > MOST_REPEATS) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat(repeats);
    }
}
