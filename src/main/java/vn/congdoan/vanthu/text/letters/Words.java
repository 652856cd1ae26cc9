package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.viet.Syllables;

/** Texts cut at blanks, and tokens cut to words of letters. */
final class Words {
    private static final int LONGEST_SHORT_FORM = 12;

    private static final Pattern ENDS_SMALL = Pattern.compile("[A-ZĐ]{2,8}[a-zđ]{1,2}");

    private Words() {}

    /** Start and end of every stretch of letters. */
    static List<int[]> in(String text) {
        return stretches(text, false);
    }

    /** Start and end of everything between blanks. */
    static List<int[]> tokens(String text) {
        return stretches(text, true);
    }

    private static List<int[]> stretches(String text, boolean tokens) {
        List<int[]> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (tokens ? !isBlank(text.charAt(i)) : isPart(text.charAt(i)));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                found.add(new int[] {start, i});
                start = -1;
            }
        }
        return found;
    }

    private static boolean isPart(char sign) {
        return Character.isLetter(sign) && sign != 'ª' && sign != 'º' && sign != 'µ' || isMark(sign);
    }

    static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0' || sign == '\u202f';
    }

    static boolean isMark(char sign) {
        return sign >= '\u0300' && sign <= '\u036f';
    }

    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0080') {
                return false;
            }
        }
        return true;
    }

    /** "LĐLĐ", "UBND", "KH-CĐGD": capitals that are no syllable, yet right. */
    static boolean isShortForm(String word) {
        boolean capitals = word.length() <= LONGEST_SHORT_FORM
                && word.chars()
                        .allMatch(letter ->
                                letter < 0x80 && Character.isUpperCase(letter) || "ĐƯÂÔĂÊƠ".indexOf(letter) >= 0);
        boolean endsSmall = ENDS_SMALL.matcher(word).matches();
        return capitals || endsSmall;
    }

    /** Whether every word is a syllable, a short form or of plain letters. */
    static boolean areRight(String token) {
        for (int[] place : in(token)) {
            String word = token.substring(place[0], place[1]);
            if (!isPlain(word) && !Syllables.isSyllable(word) && !isShortForm(word)) {
                return false;
            }
        }
        return true;
    }
}
