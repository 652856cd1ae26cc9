package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Signatures side by side: the lines of each, when at least two positions stand on one line or in one row of cells. */
final class SignatureColumns {
    private SignatureColumns() {}

    static List<List<Facts>> of(List<Facts> lines) {
        List<Double> starts = starts(lines);
        if (starts.size() < 2) {
            return List.of(lines);
        }
        TreeMap<Integer, List<Facts>> columns = new TreeMap<>();
        for (Facts line : lines) {
            columns.computeIfAbsent(nearest(starts, middle(line)), key -> new ArrayList<>())
                    .add(line);
        }
        return new ArrayList<>(columns.values());
    }

    private static List<Double> starts(List<Facts> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isHead(lines.get(i)) && isHead(lines.get(i + 1)) && beside(lines.get(i), lines.get(i + 1))) {
                List<Double> starts = new ArrayList<>();
                for (int j = i;
                        j < lines.size() && (j == i || isHead(lines.get(j)) && beside(lines.get(j - 1), lines.get(j)));
                        j++) {
                    starts.add(middle(lines.get(j)));
                }
                return starts;
            }
        }
        return List.of();
    }

    private static boolean isHead(Facts line) {
        return line.capacity != null || line.position || line.capitals && line.name < 2;
    }

    private static boolean beside(Facts left, Facts right) {
        Piece one = left.piece;
        Piece other = right.piece;
        boolean cells = one.cell() != null
                && other.cell() != null
                && one.cell().table() == other.cell().table()
                && one.cell().column() != other.cell().column();
        return cells || one.line() == other.line() && isApart(one, other);
    }

    /** A wide gap, not the single space of a paper whose line breaks are lost. */
    private static boolean isApart(Piece one, Piece other) {
        int from = one.raw()[one.raw().length - 1] + 1;
        int to = other.raw()[0];
        return to - from > 2
                || to > from && one.source().text().substring(from, to).indexOf('\t') >= 0;
    }

    private static double middle(Facts line) {
        Piece piece = line.piece;
        if (piece.cell() != null) {
            return piece.cell().column() * 1000.0;
        }
        return (piece.raw()[0] + piece.raw()[piece.raw().length - 1]) / 2.0;
    }

    private static int nearest(List<Double> starts, double middle) {
        int best = 0;
        for (int i = 1; i < starts.size(); i++) {
            best = Math.abs(starts.get(i) - middle) < Math.abs(starts.get(best) - middle) ? i : best;
        }
        return best;
    }
}
