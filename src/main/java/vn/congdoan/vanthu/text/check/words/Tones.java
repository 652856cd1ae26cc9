package vn.congdoan.vanthu.text.check.words;

import java.util.Locale;

/** The two places of the tone mark in "oa", "oe" and "uy": the older "hóa", "ủy" and the newer "hoá", "uỷ". */
final class Tones {
    private static final String[] OLDER = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };
    private static final String[] NEWER = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };

    /** The last letters of all of them: a quick no for nearly every word. */
    private static final String LAST = "aeyàáảãạèéẻẽẹỳýỷỹỵ";

    enum Style {
        OLDER,
        NEWER,
        NONE
    }

    private Tones() {}

    /** The same word with the tone in the older place. */
    static String older(String word) {
        return changed(word, NEWER, OLDER);
    }

    static String newer(String word) {
        return changed(word, OLDER, NEWER);
    }

    /** Which place a word shows; most words show none. */
    static Style style(String lowerWord) {
        if (!older(lowerWord).equals(lowerWord)) {
            return Style.NEWER;
        }
        return newer(lowerWord).equals(lowerWord) ? Style.NONE : Style.OLDER;
    }

    /** Only the end of a syllable has two ways ("hoán" has one), and after q the u is no vowel ("quý"). */
    private static String changed(String word, String[] from, String[] to) {
        if (word.length() < 2 || LAST.indexOf(Character.toLowerCase(word.charAt(word.length() - 1))) < 0) {
            return word;
        }
        int cut = word.length() - 2;
        boolean afterQ = cut > 0 && Character.toLowerCase(word.charAt(cut - 1)) == 'q' || isQu(word, cut);
        String end = word.substring(cut);
        String lower = end.toLowerCase(Locale.ROOT);
        for (int i = 0; i < from.length && !afterQ; i++) {
            if (lower.equals(from[i])) {
                return word.substring(0, cut) + cased(to[i], end);
            }
        }
        return word;
    }

    private static boolean isQu(String word, int cut) {
        return cut > 0
                && Character.toLowerCase(word.charAt(cut - 1)) == 'u'
                && cut > 1
                && Character.toLowerCase(word.charAt(cut - 2)) == 'q';
    }

    private static String cased(String changed, String model) {
        char first =
                Character.isUpperCase(model.charAt(0)) ? Character.toUpperCase(changed.charAt(0)) : changed.charAt(0);
        char second =
                Character.isUpperCase(model.charAt(1)) ? Character.toUpperCase(changed.charAt(1)) : changed.charAt(1);
        return "" + first + second;
    }
}
