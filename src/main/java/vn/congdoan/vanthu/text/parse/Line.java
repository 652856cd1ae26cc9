package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the notation.
 *
 * @param first its first character, indentation included
 * @param start its first character that isn't blank
 * @param end after its last word, the mark of a kept break left out
 * @param last its end, before the line feed
 * @param kept how its break is kept
 * @param breakAt where the kept break stands
 */
record Line(int first, int start, int end, int last, Break kept, int breakAt) {

    /** How a line ends. */
    enum Break {
        /** Ordinarily: the next line is a block of its own. */
        NONE,
        /** With two spaces: the next line belongs to the block unless it begins one. */
        SPACES,
        /** With a backslash: the next line belongs to the block, whatever it begins with. */
        BACKSLASH
    }

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        while (first <= text.length()) {
            int feed = text.indexOf('\n', first);
            int last = feed < 0 ? text.length() : feed;
            lines.add(line(text, first, last));
            first = last + 1;
        }
        return lines;
    }

    /** Nothing on it; a lone backslash is something. */
    boolean isBlank() {
        return start == end && kept != Break.BACKSLASH;
    }

    /** A lone backslash: an explicit empty line or empty title. */
    boolean isLoneBreak() {
        return start == end && kept == Break.BACKSLASH;
    }

    private static Line line(String text, int first, int last) {
        int end = Blank.skipBack(text, first, last);
        int start = Blank.skip(text, first, end);
        int slashes = 0;
        while (end - slashes > start && text.charAt(end - slashes - 1) == '\\') {
            slashes++;
        }
        if (slashes % 2 == 1) {
            int before = Blank.skipBack(text, start, end - 1);
            return new Line(first, start, before, last, Break.BACKSLASH, end - 1);
        }
        boolean spaces = last - end >= 2 && end > start && text.charAt(end) == ' ' && text.charAt(end + 1) == ' ';
        return new Line(first, start, end, last, spaces ? Break.SPACES : Break.NONE, end);
    }
}
