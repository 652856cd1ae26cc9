package vn.congdoan.vanthu.text.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** What cited documents are called, and the codes that stand for it in symbols. */
final class CitationTypes {
    private static final int LONGEST = 5;
    private static final int LONGEST_NAME = 40;
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> SHORT = new HashMap<>();
    private static final Set<String> CODES = Set.copyOf(Lexicon.lines("/text/content/type-codes.txt"));

    static {
        for (String line : Lexicon.lines("/text/content/citation-types.txt")) {
            String[] entry = line.split("=", 2);
            if (entry[0].startsWith("~")) {
                SHORT.put(entry[0].substring(1), entry[1]);
            } else {
                NAMES.put(entry[0].toLowerCase(Locale.ROOT), entry[1]);
            }
        }
    }

    private CitationTypes() {}

    /**
     * A type as it stands in a text.
     *
     * @param name in full
     * @param start where its words begin
     * @param isShort whether they are an abbreviation
     */
    record Found(String name, int start, boolean isShort) {}

    /** The type whose words end at {@code end}: the longest one. */
    static Optional<Found> endingAt(String words, int end) {
        Found best = null;
        int start = end;
        for (int count = 0; count < LONGEST; count++) {
            int stop = count == 0 ? end : Scan.backOverBlanks(words, start);
            if (count > 0 && stop == start) {
                break;
            }
            int begin = Scan.wordStart(words, stop);
            if (begin == stop || end - begin > LONGEST_NAME) {
                break;
            }
            start = begin;
            String said = Scan.oneLine(words.substring(start, end));
            String name = NAMES.get(said.toLowerCase(Locale.ROOT));
            if (name != null) {
                best = new Found(name, start, false);
            } else if (count == 0 && SHORT.containsKey(said)) {
                best = new Found(SHORT.get(said), start, true);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a type's name begins at a place. */
    static boolean startsAt(String words, int start) {
        int end = start;
        for (int count = 0; count < 2; count++) {
            end = Scan.wordEnd(words, count == 0 ? end : Scan.overBlanks(words, end));
            if (NAMES.containsKey(Scan.oneLine(words.substring(start, end)).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group of a symbol says a type: "KH", "QĐ". */
    static boolean isCode(String group) {
        return CODES.contains(group);
    }
}
