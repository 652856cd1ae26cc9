package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.text.viet.Syllables;

/**
 * Single letters that only look right: Icelandic Ð for Đ, Cyrillic and Greek ones within Latin words, and a lone letter of TCVN3
 * left in a word that is Unicode otherwise ("đoμn").
 */
final class LookAlikes {
    private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеіјорсухѕѵԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧοΡνƉɖ";
    private static final String LATIN = "ABESIJKMHOPCTYXaeijopcyxsvdABEZHIKMNOPTYXoPvĐđ";
    private static final char ETH = '\u00d0';
    private static final char SMALL_ETH = '\u00f0';

    private LookAlikes() {}

    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        if (Words.isPlain(text)) {
            return edits;
        }
        boolean vietnamese = isVietnamese(text);
        for (int[] place : words(text)) {
            String word = text.substring(place[0], place[1]);
            String mended = Words.isPlain(word) ? word : mended(word, vietnamese);
            if (!mended.equals(word)) {
                edits.add(new Edit(place[0], place[1], mended));
            }
        }
        return edits;
    }

    private static String mended(String word, boolean vietnamese) {
        if (Syllables.isSyllable(word)) {
            return word;
        }
        String latin = replaced(word);
        String crossed = latin.replace(ETH, 'Đ').replace(SMALL_ETH, 'đ');
        if (!crossed.equals(latin) && (isRight(crossed) || vietnamese)) {
            return crossed;
        }
        String whole = vietnamese ? leftover(latin) : latin;
        return whole.equals(word) || !whole.equals(latin) || hasLatin(word) ? whole : word;
    }

    /** Only within words that have Latin letters too: a Russian or Greek name stays. */
    private static String replaced(String word) {
        if (!hasLatin(word)) {
            return word;
        }
        StringBuilder latin = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int place = FOREIGN.indexOf(word.charAt(i));
            if (place >= 0) {
                latin.setCharAt(i, LATIN.charAt(place));
            }
        }
        return latin.toString();
    }

    private static boolean hasLatin(String word) {
        return word.chars().anyMatch(letter -> Syllables.isLetter((char) letter));
    }

    /** The letters that Vietnamese doesn't have by the table of TCVN3; not at the beginning, where "μm" begins. */
    private static String leftover(String word) {
        StringBuilder mended = new StringBuilder(word);
        int changed = 0;
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (!Syllables.isLetter(letter)) {
                mended.setCharAt(
                        i, OldEncoding.TCVN3.decoded(String.valueOf(letter)).charAt(0));
                changed++;
            }
        }
        boolean whole = changed > 0 && Syllables.isSyllable(mended.toString());
        return whole && Character.isLetter(word.charAt(0)) ? mended.toString() : word;
    }

    private static boolean isRight(String word) {
        return Syllables.isSyllable(word) || Words.isShortForm(word);
    }

    /** A line in which other words have letters that only Vietnamese has. */
    private static boolean isVietnamese(String text) {
        return Words.in(text).stream()
                .map(place -> text.substring(place[0], place[1]))
                .anyMatch(word -> !Words.isPlain(word) && word.length() > 1 && Syllables.isSyllable(word));
    }

    /** Letters with single signs of TCVN3 between or behind them: "lµ", "h·y" are one word here. */
    private static List<int[]> words(String text) {
        List<int[]> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetter(text.charAt(i)) || start >= 0 && isSign(text, i));
            boolean digitBefore = i > 0 && Character.isDigit(text.charAt(i - 1));
            if (inside && start < 0 && !digitBefore) {
                start = i;
            } else if (!inside && start >= 0) {
                found.add(new int[] {start, i});
                start = -1;
            }
        }
        return found;
    }

    private static boolean isSign(String text, int at) {
        char sign = text.charAt(at);
        boolean within = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return "µ¸¶¹¨¾¼½".indexOf(sign) >= 0 || within && "«®©¬".indexOf(sign) >= 0;
    }
}
