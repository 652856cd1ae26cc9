package vn.congdoan.vanthu.text.parse;

import vn.congdoan.vanthu.domain.document.Numbering;

/** Numbers out of labels: Roman, Arabic, the letters of điểm. */
public final class Ordinals {
    private static final String ROMAN = "IVXLCDM";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};
    private static final String POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int MOST_DIGITS = 6;

    private Ordinals() {}

    /** The value of a well-formed Roman number; 0 for anything else. */
    public static int roman(CharSequence number) {
        int value = 0;
        int before = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int sign = ROMAN.indexOf(number.charAt(i));
            if (sign < 0 || number.length() > 15) {
                return 0;
            }
            value += ROMAN_VALUES[sign] < before ? -ROMAN_VALUES[sign] : ROMAN_VALUES[sign];
            before = Math.max(before, ROMAN_VALUES[sign]);
        }
        return value > 0 && Numbering.roman(value).contentEquals(number) ? value : 0;
    }

    /** The value of one to six figures; 0 for anything else. */
    public static int arabic(CharSequence number) {
        if (number.length() > MOST_DIGITS) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The place of a điểm in the decree's alphabet, "aa" after "y"; 0 for letters outside it. */
    public static int point(CharSequence letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            int place = POINT_LETTERS.indexOf(letters.charAt(i));
            if (place < 0 || letters.length() > 4) {
                return 0;
            }
            value = value * POINT_LETTERS.length() + place + 1;
        }
        return value;
    }

    static boolean isRomanSign(char letter) {
        return ROMAN.indexOf(letter) >= 0;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
