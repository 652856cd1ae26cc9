package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.text.parse.Notation;

/**
 * Puts together what belongs together in text from elsewhere: sentences that the end of a page has cut, and the lines of a
 * narrow column, as a PDF or a mail gives them. Where a paragraph may have ended, it has.
 */
final class TornLines {
    /** Longer lines are paragraphs: no column of a page is wider, in characters. */
    private static final int WIDEST_COLUMN = 120;

    private static final int NARROWEST_COLUMN = 40;
    /** A line that runs to the edge of its column reaches this share of the longest. */
    private static final double FULL = 0.75;

    private static final String STOPS = ".;:!?…/|\\";

    private TornLines() {}

    static String join(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean column = longest >= NARROWEST_COLUMN && longest <= WIDEST_COLUMN;
        return LineJoiner.join(String.join("\n", column ? unwrapped(lines, longest) : lines));
    }

    private static List<String> unwrapped(List<String> lines, int longest) {
        int full = (int) Math.ceil(longest * FULL);
        List<String> joined = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            if (before.length() >= full && goesOn(before, line)) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last).stripTrailing() + " " + line.strip());
            } else {
                joined.add(line);
            }
            before = line;
        }
        return joined;
    }

    private static boolean goesOn(String before, String line) {
        String cut = before.strip();
        return !line.isBlank()
                && STOPS.indexOf(cut.charAt(cut.length() - 1)) < 0
                && !isCapitals(cut)
                && !isCapitals(line)
                && !Notation.isSpecial(line);
    }

    /** A heading. */
    static boolean isCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase) && words.chars().anyMatch(Character::isUpperCase);
    }
}
