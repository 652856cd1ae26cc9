package vn.congdoan.vanthu.layout.line;

import java.util.List;

/**
 * Finds the measure at which a centred text breaks well: into no more lines than needed, of nearly the same length, none with a
 * single word, rather after a comma. A narrower measure and not a break in the text, so that Word, given the same indents, breaks
 * at the same words and the text stays free of marks when somebody edits it.
 */
public final class BalancedMeasure {
    /** pt between two measures that are tried. */
    private static final double STEP = 3;

    /** pt that the chosen measure is wider than its longest line, so that small differences of widths don't matter. */
    private static final double EASE = 2;

    private static final double COMMA_BONUS = 0.35;
    private static final double FIGURE_PENALTY = 0.3;

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
        boolean afterComma = ",;:".indexOf(text.text().charAt(line.end() - 1)) >= 0;
        boolean beforeFigure =
                next.end() > next.start() && Character.isDigit(text.text().charAt(next.start()));
        return (afterComma ? -COMMA_BONUS : 0) + (beforeFigure ? FIGURE_PENALTY : 0);
    }
}
