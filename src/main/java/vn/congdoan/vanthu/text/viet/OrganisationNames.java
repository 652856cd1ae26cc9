package vn.congdoan.vanthu.text.viet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The ordinary spelling of organisation names that a letterhead prints in capitals, for running text such as "(Kèm theo Kế
 * hoạch … của Liên đoàn Lao động tỉnh Ninh Bình)". Kinds and fields of organisations are written as the lexicon says (NĐ 30,
 * Phụ lục II, III); whatever it doesn't know is taken for a proper name, abbreviations stay as they are.
 */
public final class OrganisationNames {
    private static final String LEXICON = "/text/viet/organisation-words.txt";
    private static final Pattern SYLLABLE = Pattern.compile(
            "(b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(ch?|m|ng?|nh|p|t)?");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Map<String, String[]> PHRASES = new HashMap<>();
    private static final int LONGEST_PHRASE = load();

    private OrganisationNames() {}

    /** The name in ordinary spelling when it is all capitals; a name that has a small letter is returned as it was typed. */
    public static String properCase(String name) {
        String clean = Letters.nfc(name).strip().replaceAll("\\s+", " ");
        if (clean.isEmpty() || !clean.equals(clean.toUpperCase(Locale.ROOT))) {
            return clean;
        }
        String[] words = clean.split(" ");
        List<String> spelled = new ArrayList<>(words.length);
        while (spelled.size() < words.length) {
            spelled.addAll(List.of(nextPhrase(words, spelled.size())));
        }
        spelled.set(0, capitalised(spelled.get(0)));
        return String.join(" ", spelled);
    }

    private static String[] nextPhrase(String[] words, int from) {
        for (int length = Math.min(LONGEST_PHRASE, words.length - from); length > 0; length--) {
            String key = key(words, from, length);
            String[] phrase = PHRASES.get(stripped(key));
            if (phrase != null) {
                return withPunctuation(phrase, key);
            }
        }
        return new String[] {properName(words[from], from == 0 ? "" : words[from - 1])};
    }

    private static String key(String[] words, int from, int length) {
        StringBuilder key = new StringBuilder(words[from]);
        for (int i = from + 1; i < from + length; i++) {
            key.append(' ').append(words[i]);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static String stripped(String key) {
        return key.replaceAll("[,;]$", "");
    }

    private static String[] withPunctuation(String[] phrase, String key) {
        String end = key.substring(stripped(key).length());
        String[] result = phrase.clone();
        result[result.length - 1] += end;
        return result;
    }

    private static String properName(String word, String before) {
        boolean counted = before.equals("THỨ") || before.equals("KHÓA") || before.equals("KHOÁ");
        if (counted && ROMAN.matcher(stripped(word)).matches()) {
            return word;
        }
        StringBuilder spelled = new StringBuilder();
        for (String part : word.split("(?<=[-–/&().,])|(?=[-–/&().,])")) {
            spelled.append(isAbbreviation(part) ? part : capitalised(part.toLowerCase(Locale.ROOT)));
        }
        return spelled.toString();
    }

    private static boolean isAbbreviation(String word) {
        return !SYLLABLE.matcher(Letters.fold(word)).matches();
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static int load() {
        int longest = 1;
        for (String line : Lexicon.lines(LEXICON)) {
            String[] phrase = line.split(" ");
            PHRASES.put(String.join(" ", phrase).toLowerCase(Locale.ROOT), phrase);
            longest = Math.max(longest, phrase.length);
        }
        return longest;
    }
}
