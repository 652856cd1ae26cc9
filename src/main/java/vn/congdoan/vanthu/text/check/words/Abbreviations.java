package vn.congdoan.vanthu.text.check.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.text.viet.Letters;

/** The abbreviations of the lexicon. */
final class Abbreviations {
    private final Map<String, String> full = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> byBareLetters = new HashMap<>();

    Abbreviations(Lexicons lexicons) {
        for (String line : lexicons.lines(Lexicons.Kind.ABBREVIATIONS)) {
            boolean common = line.startsWith("=");
            String[] parts = (common ? line.substring(1) : line).split("\\|", 2);
            String shortForm = parts[0].strip();
            full.put(shortForm, parts.length > 1 ? parts[1].strip() : "");
            byBareLetters.putIfAbsent(Letters.bare(shortForm), shortForm);
            if (common) {
                known.add(shortForm);
            }
        }
    }

    boolean isListed(String shortForm) {
        return full.containsKey(shortForm);
    }

    /** Whether everybody knows it, so that no document has to explain it. */
    boolean isCommon(String shortForm) {
        return known.contains(shortForm);
    }

    /** The full words; "" where the lexicon doesn't know them. */
    String full(String shortForm) {
        return full.getOrDefault(shortForm, "");
    }

    /** The listed abbreviation that this one becomes when D is read as Đ (and A as Ă …); itself when it is listed; null for none. */
    String meant(String shortForm) {
        return isListed(shortForm) ? shortForm : byBareLetters.get(Letters.bare(shortForm));
    }

    /** The same for all forms of an abbreviation: letters only, without Đ. */
    static String skeleton(String shortForm) {
        StringBuilder letters = new StringBuilder();
        for (char letter : Letters.bare(shortForm).toCharArray()) {
            if (Character.isLetter(letter)) {
                letters.append(letter);
            }
        }
        return letters.toString();
    }
}
