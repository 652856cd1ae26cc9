package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of text within the cells of a drawn table, cell after cell. */
final class GridRows {
    /** pt; no cell keeps its text further from its border than this unless it is centred. */
    private static final double MOST_PADDING = 12;

    private GridRows() {}

    /** @param edges between which the cell's lines are set: its borders less the table's padding */
    record InCell(Grid.Place place, Row row, PlacedLine.Block edges) {}

    static List<InCell> of(Grid grid, List<Glyph> glyphs) {
        Map<Grid.Place, List<Glyph>> cells =
                new TreeMap<>(Comparator.comparingInt(Grid.Place::row).thenComparingInt(Grid.Place::column));
        for (Glyph glyph : glyphs) {
            Grid.Place place = grid.placeOf(glyph.x() + glyph.width() / 2, glyph.y() - 0.3 * glyph.size());
            cells.computeIfAbsent(place, k -> new ArrayList<>()).add(glyph);
        }
        List<InCell> found = new ArrayList<>();
        cells.forEach((place, own) -> Rows.of(own)
                .forEach(row ->
                        found.add(new InCell(place, row, grid.edges(place.column(), row.y() - 0.3 * row.size())))));
        double padding = found.stream()
                .mapToDouble(in -> in.row().left() - in.edges().left())
                .filter(space -> space >= 0)
                .min()
                .orElse(0);
        return found.stream()
                .map(in -> padded(in, Math.min(MOST_PADDING, padding)))
                .toList();
    }

    /** Whether words stand in two cells at least. */
    static boolean fillsCells(Grid grid, List<Glyph> glyphs) {
        return glyphs.stream()
                        .filter(glyph -> !glyph.isBlank())
                        .map(glyph -> grid.placeOf(glyph.x() + glyph.width() / 2, glyph.y() - 0.3 * glyph.size()))
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    private static InCell padded(InCell in, double padding) {
        return new InCell(
                in.place(),
                in.row(),
                new PlacedLine.Block(in.edges().left() + padding, in.edges().right() - padding));
    }

    /** The words of a table's row. */
    static String words(List<InCell> cells, int row) {
        return cells.stream()
                .filter(in -> in.place().row() == row)
                .map(in -> in.place().column() + ":" + in.row().text())
                .collect(Collectors.joining("\n"));
    }
}
