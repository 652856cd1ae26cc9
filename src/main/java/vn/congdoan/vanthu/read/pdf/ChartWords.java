package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.read.pdf.TaggedCharts.ChartCell;

/** What is written on one chart, by the cells of the table it draws. */
record ChartWords(ChartKind kind, Map<ChartCell, List<Glyph>> cells) {
    private static final Comparator<ChartCell> BY_CELL =
            Comparator.comparingInt(ChartCell::row).thenComparingInt(ChartCell::column);

    static List<ChartWords> of(Map<ChartCell, List<Glyph>> words) {
        Map<Integer, ChartWords> charts = new TreeMap<>();
        words.forEach((cell, glyphs) -> charts.computeIfAbsent(
                        cell.chart(), key -> new ChartWords(cell.kind(), new TreeMap<>(BY_CELL)))
                .cells
                .put(cell, glyphs));
        return new ArrayList<>(charts.values());
    }

    /** Of its highest letters; points from the upper edge of the page. */
    double top() {
        return all().stream()
                .mapToDouble(glyph -> glyph.y() - glyph.size())
                .min()
                .orElse(0);
    }

    /** The line that asks for the chart, as if it stood above it. */
    Row mark() {
        Glyph first = all().get(0);
        return new Row(List.of(new Glyph(
                kind.mark(),
                first.x(),
                top(),
                first.width(),
                first.size(),
                first.font(),
                first.colour(),
                first.layer())));
    }

    private List<Glyph> all() {
        return cells.values().stream().flatMap(List::stream).toList();
    }
}
