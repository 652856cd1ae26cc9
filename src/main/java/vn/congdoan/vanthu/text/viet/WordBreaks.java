package vn.congdoan.vanthu.text.viet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a heading may be parted by sense: Vietnamese writes every syllable apart, so only a lexicon knows that "lao động" is one
 * word. Used for centred lines (organisations, subjects), which NĐ 30 wants readable; running text breaks anywhere.
 */
public final class WordBreaks {
    /** What a break between two syllables does to the reader. */
    public enum Sense {
        /** Parts a word. */
        PARTS,
        NEUTRAL,
        /** A new part of the phrase begins behind it. */
        OPENS
    }

    private static final String LEXICON = "/text/viet/compounds.txt";
    private static final Set<String> COMPOUNDS = new HashSet<>();
    private static final Set<String> OPENERS = new HashSet<>();

    static {
        load();
    }

    private WordBreaks() {}

    /** @param before the syllable at the line's end; {@code after} the one that begins the next, both in any letter case */
    public static Sense between(String before, String after) {
        String left = bare(before);
        String right = bare(after);
        if (COMPOUNDS.contains(left + " " + right)) {
            return Sense.PARTS;
        }
        // A date stays together: "ngày 05 | tháng 3 | năm 2026", "tháng | 11".
        boolean inDate = isNumber(left) && (right.equals("tháng") || right.equals("năm"));
        if (inDate || isNumber(right) && !left.isEmpty()) {
            return Sense.PARTS;
        }
        return OPENERS.contains(right) ? Sense.OPENS : Sense.NEUTRAL;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static String bare(String syllable) {
        int from = 0;
        int to = syllable.length();
        while (from < to && !Character.isLetterOrDigit(syllable.charAt(from))) {
            from++;
        }
        // A mark behind the syllable ends the word there: nothing is parted.
        return syllable.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static void load() {
        Lexicon.lines(LEXICON).forEach(line -> {
            boolean openers = line.startsWith("|");
            for (String word : (openers ? line.substring(1) : line).split(",")) {
                (openers ? OPENERS : COMPOUNDS).add(word.strip());
            }
        });
    }
}
