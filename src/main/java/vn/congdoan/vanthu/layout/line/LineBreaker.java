package vn.congdoan.vanthu.layout.line;

import java.util.ArrayList;
import java.util.List;

/** Puts as many words on every line as it holds, one paragraph at a time. A word wider than a line is cut. */
public final class LineBreaker {
    /** pt before the measure from which on the exact limit is looked up. */
    private static final double NEAR = 4;

    private final ParagraphText text;
    private final List<Line> lines = new ArrayList<>();
    private final double others;
    private double measure;
    private int start;
    private double width;
    private int breakAt = -1;
    private int spaceAt = -1;

    private LineBreaker(ParagraphText text, double first, double others) {
        this.text = text;
        this.measure = first;
        this.others = others;
    }

    /**
     * At least one line, in order; together they hold every character but the spaces at line ends.
     *
     * @param first pt for the first line
     * @param others pt for the others
     */
    public static List<Line> lines(ParagraphText text, double first, double others) {
        return new LineBreaker(text, first, others).run();
    }

    private List<Line> run() {
        CharSequence words = text.text();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                end(i, true);
                begin(i + 1);
            } else if (BreakRules.isSpace(c)) {
                width += text.width(i);
                if (BreakRules.mayBreakAtSpace(words, i)) {
                    breakAt = i + 1;
                    spaceAt = i + 1;
                }
            } else {
                i = put(i, words);
            }
        }
        end(words.length(), true);
        return lines;
    }

    /** Adds one character; returns the index to go on from, which is earlier when the line was broken before it. */
    private int put(int i, CharSequence words) {
        double advance = text.width(i);
        if (width + advance > measure - NEAR && i > start && width + advance > measure + text.tolerance(i)) {
            int next = breakAt > start ? breakAt : i;
            end(next, false);
            begin(next);
            return next - 1;
        }
        width += advance;
        if (BreakRules.mayBreakAfter(words, i)) {
            breakAt = i + 1;
        } else if (i > start && BreakRules.isJoiningSlash(words, i - 1)) {
            // A word that fills the line alone, such as an address, may be broken at the slash all the same.
            breakAt = spaceAt > start ? spaceAt : i;
        }
        return i;
    }

    private void begin(int next) {
        start = next;
        width = 0;
        breakAt = -1;
        spaceAt = -1;
        measure = others;
    }

    private void end(int next, boolean last) {
        CharSequence words = text.text();
        int end = next;
        while (end > start && BreakRules.isSpace(words.charAt(end - 1))) {
            end--;
        }
        int spaces = 0;
        for (int i = start; i < end; i++) {
            if (BreakRules.isSpace(words.charAt(i))) {
                spaces++;
            }
        }
        lines.add(new Line(start, end, text.width(start, end), spaces, last));
    }
}
