package vn.congdoan.vanthu.text.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.parse.Notation;

/**
 * A written line, with those that a backslash at its end joins to it.
 *
 * @param typed without the marks of kept breaks; joined lines are divided by {@code '\n'}
 * @param plain without style marks and escapes
 * @param start where it begins in the text
 * @param end where its last line ends, before the line feed
 * @param number of its first line, counted from 1
 * @param afterBlank whether an empty line stands before it
 * @param runsOn whether it ends in two spaces: the break is only of the paper's width
 */
record Row(String typed, String plain, int start, int end, int number, boolean afterBlank, boolean runsOn) {

    /** The written lines of a text; empty ones are only noted on the next. */
    static List<Row> of(String text) {
        List<Row> rows = new ArrayList<>();
        int start = 0;
        int number = 1;
        boolean blank = true;
        while (start <= text.length()) {
            int end = end(text, start);
            while (end < text.length() && isContinued(text.substring(start, end))) {
                end = end(text, end + 1);
            }
            String lines = text.substring(start, end);
            if (lines.isBlank()) {
                blank = true;
            } else {
                rows.add(row(lines, start, end, number, blank));
                blank = false;
            }
            number += (int) lines.chars().filter(c -> c == '\n').count() + 1;
            start = end + 1;
        }
        return rows;
    }

    /** An explicit empty field: a lone backslash. */
    boolean isLoneBreak() {
        return plain.isEmpty() && typed.isBlank();
    }

    /** Whether a backslash before its first word says that it is nothing special. */
    boolean isForced() {
        String words = typed.strip();
        int at = 0;
        while (at < words.length() && words.charAt(at) == '*') {
            at++;
        }
        return at < words.length() && words.charAt(at) == '\\';
    }

    private static int end(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed;
    }

    private static boolean isContinued(String line) {
        String words = line.stripTrailing();
        int slashes = 0;
        while (slashes < words.length() && words.charAt(words.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1 && !words.strip().equals("\\");
    }

    private static Row row(String lines, int start, int end, int number, boolean afterBlank) {
        String typed =
                Arrays.stream(lines.split("\n", -1)).map(Row::withoutMark).collect(Collectors.joining("\n"));
        String plain = Arrays.stream(typed.split("\n", -1)).map(Notation::plain).collect(Collectors.joining("\n"));
        return new Row(typed, plain, start, end, number, afterBlank, lines.endsWith("  "));
    }

    private static String withoutMark(String line) {
        return isContinued(line) || line.strip().equals("\\")
                ? line.stripTrailing().substring(0, line.stripTrailing().length() - 1)
                : line;
    }
}
