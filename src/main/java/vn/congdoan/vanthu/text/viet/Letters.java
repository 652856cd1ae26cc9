package vn.congdoan.vanthu.text.viet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Letters in their normal form, and their accentless shadows for searching and for file names. */
public final class Letters {
    private static final Set<String> DEVICE_NAMES = Set.of("con", "prn", "aux", "nul");
    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036f';

    private Letters() {}

    /** The pre-composed form (NFC) in which everything is stored and printed; the same string when it is composed already. */
    public static String nfc(String text) {
        return isVietnamese(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Only letters and signs of ordinary Vietnamese texts, all composed: the quick way for nearly every text. */
    private static boolean isVietnamese(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean composed = letter < FIRST_COMBINING
                    || letter >= '\u1e00' && letter <= '\u1eff'
                    || letter >= '\u2010' && letter <= '\u205e';
            if (!composed) {
                return false;
            }
        }
        return true;
    }

    /** Lower case without any accent, đ as d: "ĐƯỜNG" and "duong" fold alike. */
    public static String fold(String text) {
        return bare(text).toLowerCase(Locale.ROOT);
    }

    /** Without accents, đ as d, the case kept. */
    public static String bare(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (letter < FIRST_COMBINING || letter > LAST_COMBINING) {
                bare.append(letter == 'đ' ? 'd' : letter == 'Đ' ? 'D' : letter);
            }
        }
        return bare.toString();
    }

    /**
     * A part of a file name that every system, mail program and archive accepts: ASCII letters, figures, "-" and "_" only
     * ("05/KH-LĐLĐ" becomes "05-KH-LDLD"), cut between words to at most {@code longest} characters, "" when nothing is left.
     */
    public static String slug(String text, int longest) {
        StringBuilder slug = new StringBuilder();
        for (char letter : bare(text).toCharArray()) {
            if (isPlain(letter)) {
                slug.append(letter);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String cut = trimmed(cutBetweenWords(slug.toString(), longest));
        return isDeviceName(cut) ? "_" + cut : cut;
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '_';
    }

    private static String cutBetweenWords(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        int end = slug.charAt(longest) == '-' ? longest : slug.lastIndexOf('-', longest);
        return slug.substring(0, end > longest / 2 ? end : longest);
    }

    private static String trimmed(String slug) {
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    private static boolean isDeviceName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DEVICE_NAMES.contains(lower) || lower.matches("(com|lpt)[0-9]");
    }
}
