package vn.congdoan.vanthu.text.letters;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.viet.Syllables;

/**
 * Words counted by whether their letters are there: told by shares, since every Vietnamese text holds words without marks and
 * every office writes short forms. English isn't taken for Vietnamese without marks: few of its words are Vietnamese syllables.
 */
record LostLetters(int words, int accented, int bare, int holed, int broken) {
    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_BROKEN = 40;
    private static final double BARE_SHARE = 0.82;
    private static final double ACCENTED_SHARE = 0.05;
    private static final double HOLED_SHARE = 0.12;
    private static final double BROKEN_SHARE = 0.6;
    private static final double LINE_HOLED_SHARE = 0.3;
    private static final int LINE_HOLES = 2;
    private static final int LINE_BARE = 5;

    private static final Pattern ODD_WITHIN = Pattern.compile("\\p{L}[^\\p{L}\\p{N}\\-/.&,–_@:'’]\\p{L}");

    static LostLetters none() {
        return new LostLetters(0, 0, 0, 0, 0);
    }

    static LostLetters of(String line) {
        int words = 0;
        int accented = 0;
        int bare = 0;
        int holed = 0;
        int broken = 0;
        for (int[] place : Words.tokens(line)) {
            String token = line.substring(place[0], place[1]);
            if (isHoled(token)) {
                holed++;
                words++;
                continue;
            }
            List<int[]> parts = Words.in(token);
            if (isBroken(token, parts)) {
                broken++;
            }
            for (int[] part : parts) {
                String word = token.substring(part[0], part[1]);
                if (word.length() < 2 || Words.isShortForm(word) && !Syllables.isBareSyllable(word)) {
                    continue;
                }
                words++;
                if (Words.isPlain(word)) {
                    bare += Syllables.isBareSyllable(word) ? 1 : 0;
                } else if (Syllables.isSyllable(word)) {
                    accented++;
                }
            }
        }
        return new LostLetters(words, accented, bare, holed, broken);
    }

    LostLetters and(LostLetters other) {
        return new LostLetters(
                words + other.words,
                accented + other.accented,
                bare + other.bare,
                holed + other.holed,
                broken + other.broken);
    }

    /** The whole has lost its marks. */
    boolean isBare() {
        return words >= FEWEST_WORDS && bare >= words * BARE_SHARE && accented <= words * ACCENTED_SHARE;
    }

    /** Question marks or boxes stand where letters were. */
    boolean isHoled() {
        return words >= FEWEST_WORDS && holed > words * HOLED_SHARE;
    }

    /** Hardly a word can be read. */
    boolean isUnreadable() {
        return broken >= FEWEST_BROKEN && broken > (words + broken) * BROKEN_SHARE && accented < broken;
    }

    boolean isHoledLine() {
        return holed >= LINE_HOLES && holed >= words * LINE_HOLED_SHARE;
    }

    /** Within a text that has its marks. */
    boolean isBareLine() {
        return words >= LINE_BARE && bare == words;
    }

    /** A question mark, a replacement sign or a box between letters, or at a letter within a word that has another. */
    private static boolean isHoled(String token) {
        if (token.indexOf('=') >= 0 || token.contains("://")) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            char sign = token.charAt(i);
            boolean after = i > 0 && Character.isLetter(token.charAt(i - 1));
            boolean before = i + 1 < token.length() && Character.isLetter(token.charAt(i + 1));
            boolean box = sign == '\ufffd' || sign == '\u25a1' || sign == '\u25af' || sign == '\u2610';
            if (box && (after || before) || sign == '?' && after && before) {
                return true;
            }
        }
        return false;
    }

    /** A word that is no syllable and no plain word: signs, figures or foreign letters within it. */
    private static boolean isBroken(String token, List<int[]> parts) {
        if (parts.isEmpty() || token.length() < 2) {
            return parts.isEmpty() && token.chars().noneMatch(Character::isDigit) && token.length() > 2;
        }
        boolean wrong = false;
        for (int[] part : parts) {
            String word = token.substring(part[0], part[1]);
            wrong |= !Words.isPlain(word) && !Syllables.isSyllable(word) && !Words.isShortForm(word);
        }
        return wrong || parts.size() > 2 && ODD_WITHIN.matcher(token).find();
    }
}
