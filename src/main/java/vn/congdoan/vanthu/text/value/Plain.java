package vn.congdoan.vanthu.text.value;

import java.text.Normalizer;

/**
 * Texts of cells made comparable: small letters without accents, ordinary figures, dashes and single blanks. By a table, because a
 * returned workbook has thousands of cells and {@link Normalizer} is slow on short texts.
 */
public final class Plain {
    private static final int KNOWN = 0x2300;
    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final int WIDE_SHIFT = 0xfee0;
    private static final char NOTHING = 0;
    private static final char[] TABLE = new char[KNOWN];

    static {
        for (char sign = 0; sign < KNOWN; sign++) {
            TABLE[sign] = folded(sign);
        }
    }

    private Plain() {}

    /** "  Số buổi\u00a0TUYÊN truyền " as "so buoi tuyen truyen"; other signs stay. */
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = at(text.charAt(i));
            if (sign == ' ') {
                gap = length > 0;
            } else if (sign != NOTHING) {
                if (gap) {
                    folded[length++] = ' ';
                    gap = false;
                }
                folded[length++] = sign;
            }
        }
        return new String(folded, 0, length);
    }

    private static char at(char sign) {
        if (sign < KNOWN) {
            return TABLE[sign];
        }
        if (sign >= FIRST_WIDE && sign <= LAST_WIDE) {
            return TABLE[sign - WIDE_SHIFT];
        }
        return sign == '\ufeff' ? NOTHING : sign == '\u3000' ? ' ' : sign;
    }

    private static char folded(char sign) {
        if (sign >= '\u0300' && sign <= '\u036f' || sign == '\u00ad' || isInvisible(sign)) {
            return NOTHING;
        }
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return ' ';
        }
        if (sign >= '\u2010' && sign <= '\u2015' || sign == '\u2212') {
            return '-';
        }
        return switch (sign) {
            case '\u2018', '\u2019', '\u0060', '\u00b4' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case 'đ', 'Đ', '\u00d0', '\u00f0' -> 'd';
            default -> letter(sign);
        };
    }

    private static char letter(char sign) {
        char base =
                Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }

    private static boolean isInvisible(char sign) {
        return sign >= '\u200b' && sign <= '\u200f' || sign >= '\u2060' && sign <= '\u2064' || sign == '\u180e';
    }

    /** Whether at most {@code most} letters were changed, left out or put in. */
    public static boolean isWithin(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) <= most && slips(one, other) <= most;
    }

    /** How many letters were changed, left out or put in (Levenshtein). */
    public static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], now[j - 1]));
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[other.length()];
    }
}
