package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs gathered into rows by their baselines. */
final class Rows {
    /** Of the letters' size: baselines of one line may tremble this much, as recognised scans do. */
    private static final double TREMBLE = 0.18;

    private static final double SPREAD = 0.4;

    private Rows() {}

    /** From top to bottom; rows that have words. */
    static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        List<Row> rows = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty() && !sameLine(open, glyph)) {
                close(open, rows);
            }
            open.add(glyph);
        }
        close(open, rows);
        return raisedJoined(rows);
    }

    private static boolean sameLine(List<Glyph> open, Glyph glyph) {
        Glyph last = open.get(open.size() - 1);
        double size = Math.min(last.size(), glyph.size());
        return glyph.y() - last.y() <= TREMBLE * size && glyph.y() - open.get(0).y() <= SPREAD * size;
    }

    private static void close(List<Glyph> open, List<Row> rows) {
        if (open.stream().anyMatch(g -> !g.isBlank())) {
            rows.add(new Row(List.copyOf(open)));
        }
        open.clear();
    }

    /** Raised and lowered figures are rows of small letters that fit into a row of larger ones. */
    private static List<Row> raisedJoined(List<Row> rows) {
        List<Row> joined = new ArrayList<>(rows);
        for (int i = 0; i < joined.size(); i++) {
            for (int next = i - 1; next <= i + 1; next += 2) {
                if (next >= 0 && next < joined.size() && isRaised(joined.get(i), joined.get(next))) {
                    joined.set(next, joined.get(next).with(joined.get(i)));
                    joined.remove(i--);
                    break;
                }
            }
        }
        return joined;
    }

    private static boolean isRaised(Row small, Row large) {
        boolean near = Math.abs(small.y() - large.y()) < 0.55 * large.size();
        if (!near || small.size() > 0.85 * large.size() || small.glyphs().size() > 12) {
            return false;
        }
        double em = large.size();
        return small.left() > large.left() - em
                && small.right() < large.right() + em
                && small.glyphs().stream().allMatch(g -> g.isBlank() || isFree(g, large));
    }

    private static boolean isFree(Glyph glyph, Row row) {
        return row.glyphs().stream()
                .allMatch(other -> other.isBlank()
                        || Math.min(other.right(), glyph.right()) - Math.max(other.x(), glyph.x())
                                < 0.4 * glyph.width() + 0.1);
    }
}
