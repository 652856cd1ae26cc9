package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Glyphs on one baseline, from left to right; points. */
final class Row {
    /** A gap between words, of the letters' size; Times spaces are 0.25, kerning less than 0.1. */
    private static final double WORD_GAP = 0.17;

    private final List<Glyph> glyphs;
    private final double y;
    private final double size;
    private final double left;
    private final double right;
    private List<Gap> gaps;
    private String text;

    Row(List<Glyph> glyphs) {
        this.glyphs =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        Map<Double, Integer> sizes = new HashMap<>();
        for (Glyph glyph : glyphs) {
            sizes.merge(glyph.size(), glyph.isBlank() ? 0 : 1, Integer::sum);
        }
        this.size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        this.y = glyphs.stream()
                .filter(g -> g.size() == size)
                .mapToDouble(Glyph::y)
                .sorted()
                .skip(glyphs.stream().filter(g -> g.size() == size).count() / 2)
                .findFirst()
                .orElse(0);
        this.left = inked().mapToDouble(Glyph::x).min().orElse(0);
        this.right = inked().mapToDouble(Glyph::right).max().orElse(0);
    }

    /** A stretch without ink between two glyphs of a row. */
    record Gap(double left, double right) {
        double width() {
            return right - left;
        }
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The baseline. */
    double y() {
        return y;
    }

    /** The size of most of its letters. */
    double size() {
        return size;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double centre() {
        return (left() + right()) / 2;
    }

    private Stream<Glyph> inked() {
        return glyphs.stream().filter(g -> !g.isBlank());
    }

    /** Between words. */
    List<Gap> gaps() {
        if (gaps == null) {
            gaps = found();
        }
        return gaps;
    }

    private List<Gap> found() {
        List<Gap> found = new ArrayList<>();
        double end = Double.NaN;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (glyph.x() - end > WORD_GAP * size) {
                found.add(new Gap(end, glyph.x()));
            }
            end = Double.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
        }
        return found;
    }

    /**
     * Gaps that part columns rather than words: far wider than the row's other gaps, as no gap of a justified line is.
     *
     * @param least pt
     */
    List<Gap> wideGaps(double least) {
        if (gaps().stream().noneMatch(gap -> gap.width() >= least)) {
            return List.of();
        }
        double[] widths = gaps().stream().mapToDouble(Gap::width).sorted().toArray();
        return gaps().stream()
                .filter(gap -> gap.width() >= least && gap.width() >= 2.4 * usual(widths, size))
                .toList();
    }

    private static double usual(double[] widths, double size) {
        double lower = widths[(widths.length - 1) / 2];
        return widths.length < 3 ? 0.5 * size : Math.max(0.25 * size, lower);
    }

    /** The part left or right of a place; null when nothing is there. */
    Row part(double from, double to) {
        List<Glyph> part = glyphs.stream()
                .filter(g -> g.x() + g.width() / 2 >= from && g.x() + g.width() / 2 < to)
                .toList();
        return part.stream().allMatch(Glyph::isBlank) ? null : new Row(part);
    }

    /** Both in one row, as a raised figure belongs to its line. */
    Row with(Row other) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        return new Row(all);
    }

    String text() {
        if (text == null) {
            text = RowText.of(this).text();
        }
        return text;
    }
}
