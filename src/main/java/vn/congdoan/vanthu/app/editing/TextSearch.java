package vn.congdoan.vanthu.app.editing;

import java.util.ArrayList;
import java.util.List;

/** Finds words in a text, and puts others in their place. */
public final class TextSearch {

    /** A place of the found words, end exclusive. */
    public record Match(int start, int end) {}

    private TextSearch() {}

    /** All places in reading order, none overlapping another; none for empty words. */
    public static List<Match> find(String text, SearchQuery query) {
        String words = FoldedText.of(query.words(), query).words();
        List<Match> matches = new ArrayList<>();
        if (words.isEmpty()) {
            return matches;
        }
        FoldedText folded = FoldedText.of(text, query);
        int[] found = folded.next(words, 0);
        while (found != null) {
            if (!query.wholeWord() || isWhole(text, found[0], found[1])) {
                matches.add(new Match(found[0], found[1]));
            }
            found = folded.next(words, found[2]);
        }
        return matches;
    }

    /** The text with every match replaced. */
    public static String replaceAll(String text, List<Match> matches, String replacement) {
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        for (Match match : matches) {
            result.append(text, from, match.start()).append(replacement);
            from = match.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
