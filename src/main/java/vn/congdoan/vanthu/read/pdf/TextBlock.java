package vn.congdoan.vanthu.read.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How the lines of one flow of text are set, measured from themselves; points.
 *
 * @param left the margin at which most lines begin that go on
 * @param right the margin that full lines reach
 * @param justified whether most long lines reach it exactly
 * @param indented whether paragraphs begin with an indent
 */
record TextBlock(double left, double right, boolean justified, boolean indented) {
    /** pt; two lines that begin or end at the same place. */
    static final double SAME = 3;

    private static final int FEW = 25;

    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }

    static TextBlock of(PlacedLine.Block block) {
        return new TextBlock(block.left(), block.right(), false, false);
    }

    /**
     * Of lines of the body on pages of one size; at least one.
     *
     * @param columns lines of head, foot and tables there: short lines of a body don't show its margins, those may
     */
    static TextBlock measured(List<PlacedLine> lines, List<PlacedLine> columns) {
        TextBlock own = ofBody(lines);
        long full = lines.stream()
                .filter(l -> Math.abs(l.right() - own.right) <= SAME)
                .count();
        long flush = lines.stream()
                .filter(l -> Math.abs(l.left() - own.left) <= SAME)
                .count();
        double farthest = columns.stream().mapToDouble(PlacedLine::right).max().orElse(0);
        double nearest = columns.stream().mapToDouble(PlacedLine::left).min().orElse(Double.MAX_VALUE);
        // few lines: the longest one shows better than two equal ones where the margin is
        double longest = lines.stream().mapToDouble(PlacedLine::right).max().orElse(0);
        farthest = full < 3 && lines.size() < FEW ? Math.max(farthest, longest) : farthest;
        boolean narrow = full < 3 && farthest > own.right;
        boolean inset = (flush < 3 || full < 3) && nearest < own.left - 8 && nearest > own.left - 60;
        return new TextBlock(
                inset ? nearest : own.left, narrow ? farthest : own.right, own.justified && !narrow, own.indented);
    }

    private static TextBlock ofBody(List<PlacedLine> lines) {
        double[] rights = lines.stream().mapToDouble(PlacedLine::right).sorted().toArray();
        double right = edge(lines, PlacedLine::right, rights[rights.length - 1], false);
        List<PlacedLine> full =
                lines.stream().filter(l -> Math.abs(l.right() - right) <= SAME).toList();
        double least = lines.stream().mapToDouble(PlacedLine::left).min().orElse(0);
        double left = edge(lines, PlacedLine::left, least, true);
        double width = right - left;
        long nearlyFull =
                lines.stream().filter(l -> l.right() > right - 0.1 * width).count();
        boolean justified = full.size() >= 3 && full.size() * 10L >= nearlyFull * 6;
        return new TextBlock(left, right, justified, isIndented(lines, left, right));
    }

    /** The outermost place at which several lines begin or end, for one line may hang out. */
    private static double edge(
            List<PlacedLine> lines, ToDoubleFunction<PlacedLine> place, double outermost, boolean least) {
        Map<Long, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(Math.round(place.applyAsDouble(line) / 2), 1, Integer::sum));
        int needed = Math.max(2, lines.size() / 25);
        long[] often = counts.entrySet().stream()
                .filter(e -> e.getValue() + counts.getOrDefault(e.getKey() + 1, 0) >= needed)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        if (often.length == 0) {
            return outermost;
        }
        long found = least ? often[0] : often[often.length - 1];
        double[] near = lines.stream()
                .mapToDouble(place)
                .filter(x -> Math.abs(Math.round(x / 2) - found) <= 1)
                .toArray();
        Arrays.sort(near);
        return least ? near[0] : near[near.length - 1];
    }

    /** Whether lines after a short line begin further right than lines after a full one. */
    private static boolean isIndented(List<PlacedLine> lines, double left, double right) {
        int indented = 0;
        int flush = 0;
        for (int i = 1; i < lines.size(); i++) {
            PlacedLine before = lines.get(i - 1);
            PlacedLine line = lines.get(i);
            if (before.right() < right - 0.2 * (right - left) && line.right() > right - 0.1 * (right - left)) {
                indented += line.left() > left + 8 ? 1 : 0;
                flush += line.left() <= left + 8 ? 1 : 0;
            }
        }
        return indented > flush;
    }

    boolean isCentred(PlacedLine line) {
        double leftSpace = line.left() - left;
        double rightSpace = right - line.right();
        return leftSpace > 0.06 * width()
                && rightSpace > 0.06 * width()
                && Math.abs(leftSpace - rightSpace) < Math.max(6, 0.025 * width());
    }

    /** Whether a line may end where it does because no further word had room. */
    boolean isFull(PlacedLine line, double nextWord) {
        double space = 0.25 * line.size();
        double room = right - line.right();
        if (justified && line.left() <= left + 0.3 * width()) {
            return room <= SAME + 1 || room < nextWord + space && room < 0.03 * width();
        }
        return room < nextWord + space + 1;
    }
}
