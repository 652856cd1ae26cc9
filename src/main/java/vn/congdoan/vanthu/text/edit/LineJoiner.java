package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.text.parse.Notation;

/**
 * Joins sentences that the end of a page has cut in two: a long line without a closing stop, and a next line that goes on in
 * small letters. For imported text only; in the editor a line is what was typed.
 */
final class LineJoiner {
    private static final int SHORTEST_CUT = 40;
    private static final String STOPS = ".;:!?…/)”\"|\\";

    private LineJoiner() {}

    static String join(String text) {
        List<String> joined = new ArrayList<>();
        int last = -1;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && last >= 0 && goesOn(joined.get(last), line)) {
                while (joined.size() > last + 1) {
                    joined.remove(joined.size() - 1);
                }
                joined.set(last, joined.get(last).stripTrailing() + " " + line.strip());
            } else {
                joined.add(line);
                last = line.isBlank() ? last : joined.size() - 1;
            }
        }
        return String.join("\n", joined);
    }

    private static boolean goesOn(String before, String line) {
        String cut = before.strip();
        String rest = line.strip();
        return cut.length() >= SHORTEST_CUT
                && STOPS.indexOf(cut.charAt(cut.length() - 1)) < 0
                && !TornLines.isCapitals(cut)
                && Character.isLowerCase(rest.charAt(0))
                && !Notation.isSpecial(rest);
    }
}
