package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table that its rules draw: where its columns and rows are parted, and which of the partings a merged cell leaves out. */
final class Grid {
    /** pt; rules meant for one line may miss each other by this much. */
    static final double SLACK = 3;

    /** A page's table has fewer; what has more is a drawing, or squared paper. */
    private static final int MOST_COLUMNS = 60;

    private static final int MOST_ROWS = 300;
    private static final int MOST_RULES = 4_000;

    private final List<Rule> rules;
    private final double[] xs;
    private final double[] ys;

    /** @param rules that touch each other */
    Grid(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.xs = places(rules.stream()
                .filter(Rule::isVertical)
                .mapToDouble(Rule::x)
                .sorted()
                .toArray());
        this.ys = places(rules.stream()
                .filter(Rule::isHorizontal)
                .mapToDouble(Rule::y)
                .sorted()
                .toArray());
    }

    /** A row and a column, from 0. */
    record Place(int row, int column) {}

    /** Whether it has at least two cells; a single box is a frame. */
    boolean isTable() {
        boolean drawing = xs.length > MOST_COLUMNS || ys.length > MOST_ROWS || rules.size() > MOST_RULES;
        return !drawing && xs.length >= 2 && ys.length >= 2 && (xs.length - 1) * (ys.length - 1) >= 2;
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    double[] xs() {
        return xs.clone();
    }

    int rows() {
        return ys.length - 1;
    }

    boolean holds(double x, double y) {
        return x > xs[0] && x < xs[xs.length - 1] && y > ys[0] && y < ys[ys.length - 1];
    }

    /** The cell around a point: as far to the left and up as no rule is in the way. */
    Place placeOf(double x, double y) {
        int column = band(xs, x);
        int row = band(ys, y);
        while (column > 0 && !isRuledDown(xs[column], y)) {
            column--;
        }
        while (row > 0 && !isRuledAcross(x, ys[row])) {
            row--;
        }
        return new Place(row, column);
    }

    /** The edges of the cell that begins in a column, at the height of y. */
    PlacedLine.Block edges(int column, double y) {
        int end = column + 1;
        while (end < xs.length - 1 && !isRuledDown(xs[end], y)) {
            end++;
        }
        return new PlacedLine.Block(xs[column], xs[Math.min(end, xs.length - 1)]);
    }

    private boolean isRuledDown(double x, double y) {
        return rules.stream()
                .anyMatch(r -> r.isVertical()
                        && Math.abs(r.x() - x) <= SLACK
                        && r.top() - SLACK <= y
                        && r.bottom() + SLACK >= y);
    }

    private boolean isRuledAcross(double x, double y) {
        return rules.stream()
                .anyMatch(r -> r.isHorizontal()
                        && Math.abs(r.y() - y) <= SLACK
                        && r.left() - SLACK <= x
                        && r.right() + SLACK >= x);
    }

    private static int band(double[] places, double at) {
        int band = 0;
        while (band < places.length - 2 && places[band + 1] <= at) {
            band++;
        }
        return band;
    }

    private static double[] places(double[] sorted) {
        List<Double> places = new ArrayList<>();
        for (double place : sorted) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > SLACK) {
                places.add(place);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
