package vn.congdoan.vanthu.layout.line;

import java.util.List;
import vn.congdoan.vanthu.text.viet.WordBreaks;

/**
 * Finds the measure at which a centred text breaks well: into no more lines than needed, of nearly the same length, none with a
 * single word, by sense: not inside a word, rather after a comma. A narrower measure and not a break in the text, so that Word, given the same indents, breaks
 * at the same words and the text stays free of marks when somebody edits it.
 */
public final class BalancedMeasure {
    /** pt between two measures that are tried. */
    private static final double STEP = 3;

    /** pt that the chosen measure is wider than its longest line, so that small differences of widths don't matter. */
    private static final double EASE = 2;

    private static final double COMMA_BONUS = 0.35;
    private static final double PHRASE_BONUS = 0.12;
    private static final double PARTED_WORD = 0.6;

    private BalancedMeasure() {}

    /** pt, at most {@code width}; {@code width} itself when the text fits on one line. */
    public static double of(ParagraphText text, double width) {
        List<Line> widest = LineBreaker.lines(text, width, width);
        if (widest.size() == 1) {
            return width;
        }
        double best = width;
        double bestCost = cost(text, widest);
        for (double measure = width - STEP; measure > width / 3; measure -= STEP) {
            List<Line> lines = LineBreaker.lines(text, measure, measure);
            if (lines.size() > widest.size()) {
                break;
            }
            double cost = cost(text, lines);
            if (cost < bestCost - 1e-9) {
                bestCost = cost;
                best = measure;
            }
        }
        return eased(text, best, width);
    }

    private static double eased(ParagraphText text, double measure, double width) {
        List<Line> lines = LineBreaker.lines(text, measure, measure);
        double eased = Math.min(width, measure + EASE);
        return LineBreaker.lines(text, eased, eased).equals(lines) ? eased : measure;
    }

    private static double cost(ParagraphText text, List<Line> lines) {
        double longest = lines.stream().mapToDouble(Line::width).max().orElse(0);
        double cost = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double lack = longest == 0 ? 0 : (longest - line.width()) / longest;
            cost += lack * lack;
            cost += i + 1 < lines.size() ? breakCost(text, line, lines.get(i + 1)) : line.spaces() == 0 ? 1 : 0;
        }
        return cost;
    }

    private static double breakCost(ParagraphText text, Line line, Line next) {
        if (line.end() == line.start() || line.last()) {
            return 0;
        }
        CharSequence words = text.text();
        if (",;:".indexOf(words.charAt(line.end() - 1)) >= 0) {
            return -COMMA_BONUS;
        }
        return switch (WordBreaks.between(syllableBefore(words, line), syllableAfter(words, next))) {
            case PARTS -> PARTED_WORD;
            case OPENS -> -PHRASE_BONUS;
            case NEUTRAL -> 0;
        };
    }

    private static String syllableBefore(CharSequence words, Line line) {
        int from = line.end();
        while (from > line.start() && !BreakRules.isSpace(words.charAt(from - 1))) {
            from--;
        }
        return words.subSequence(from, line.end()).toString();
    }

    private static String syllableAfter(CharSequence words, Line line) {
        int to = line.start();
        while (to < line.end() && !BreakRules.isSpace(words.charAt(to))) {
            to++;
        }
        return words.subSequence(line.start(), to).toString();
    }
}
