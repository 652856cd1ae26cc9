package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.Region;

/** Lines of page after page in reading order; tables are counted through. */
final class PageReader {
    private int tables;
    private double[] lastGrid = {};
    private int lastRows;
    private String lastHead = "";
    private boolean lastEndsPage;

    /** The body first, then what stands over it. */
    List<PlacedLine> read(PageContent page) {
        List<Glyph> flow = new ArrayList<>();
        List<Glyph> overlays = new ArrayList<>();
        List<Glyph> turned = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            switch (glyph.layer()) {
                case OVERLAY -> overlays.add(glyph);
                case TURNED -> turned.add(glyph);
                default -> flow.add(glyph);
            }
        }
        List<PlacedLine> lines = new ArrayList<>(body(page, flow));
        boxes(page, Rows.of(overlays), lines);
        boxes(page, Rows.of(turned), lines);
        return lines;
    }

    private static void boxes(PageContent page, List<Row> rows, List<PlacedLine> lines) {
        rows.forEach(row -> lines.add(PlacedLine.of(page, row, null, null, Region.TEXT_BOX)));
    }

    private List<PlacedLine> body(PageContent page, List<Glyph> flow) {
        List<Grid> grids = new ArrayList<>();
        List<List<Glyph>> inGrids = new ArrayList<>();
        List<Glyph> free = parted(flow, Grids.of(page.rules()), grids, inGrids);
        Stamps stamps = Stamps.among(Rows.of(free));
        List<Row> rows = stamps.others();
        List<PlacedLine> lines = new ArrayList<>();
        List<Framed> framed = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            List<Glyph> words = inGrids.get(i);
            framed.add(new Framed(grid.top(), () -> table(page, grid, words, lines)));
        }
        page.charts().forEach(chart -> framed.add(new Framed(chart.top(), () -> chart(page, chart, lines))));
        framed.sort(Comparator.comparingDouble(Framed::top));
        int from = 0;
        for (Framed one : framed) {
            int to = from;
            while (to < rows.size() && rows.get(to).y() < one.top() + Grid.SLACK) {
                to++;
            }
            free(page, rows.subList(from, to), lines);
            one.read().run();
            from = to;
        }
        free(page, rows.subList(from, rows.size()), lines);
        boxes(page, stamps.stamps(), lines);
        return lines;
    }

    /** A table or a chart, which words can only stand above or below. */
    private record Framed(double top, Runnable read) {}

    private void chart(PageContent page, ChartWords chart, List<PlacedLine> lines) {
        int number = tables++;
        lines.add(PlacedLine.of(page, chart.mark(), null, null, Region.BODY));
        chart.cells().forEach((at, glyphs) -> {
            Cell cell = new Cell(number, at.row(), at.column(), true);
            List<Row> rows = Rows.of(glyphs);
            double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
            double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
            PlacedLine.Block block = new PlacedLine.Block(left, right);
            rows.forEach(row -> lines.add(PlacedLine.of(page, row, cell, block, Region.BODY)));
        });
        lastEndsPage = false;
    }

    /** Glyphs by the table in which they stand; what has words in one cell only is a frame around them and no table. */
    private static List<Glyph> parted(List<Glyph> flow, List<Grid> drawn, List<Grid> grids, List<List<Glyph>> inGrids) {
        List<List<Glyph>> found = new ArrayList<>();
        drawn.forEach(grid -> found.add(new ArrayList<>()));
        List<Glyph> free = new ArrayList<>();
        for (Glyph glyph : flow) {
            int grid = gridOf(glyph, drawn);
            (grid < 0 ? free : found.get(grid)).add(glyph);
        }
        for (int i = 0; i < drawn.size(); i++) {
            if (GridRows.fillsCells(drawn.get(i), found.get(i))) {
                grids.add(drawn.get(i));
                inGrids.add(found.get(i));
            } else {
                free.addAll(found.get(i));
            }
        }
        return free;
    }

    private static int gridOf(Glyph glyph, List<Grid> grids) {
        for (int i = 0; i < grids.size(); i++) {
            if (grids.get(i).holds(glyph.x() + glyph.width() / 2, glyph.y() - 0.3 * glyph.size())) {
                return i;
            }
        }
        return -1;
    }

    private void free(PageContent page, List<Row> rows, List<PlacedLine> lines) {
        int at = 0;
        int whole = 0;
        while (at < rows.size()) {
            Columns.Region region = Columns.at(rows, at);
            if (region == null) {
                at++;
                continue;
            }
            Columns.Region grown = Columns.grownUp(region, rows, whole);
            whole(page, rows.subList(whole, grown.first()), lines);
            int table = tables++;
            column(page, grown.left(), new Cell(table, 0, 0, false), lines);
            column(page, grown.right(), new Cell(table, 0, 1, false), lines);
            at = grown.end();
            whole = at;
        }
        whole(page, rows.subList(whole, rows.size()), lines);
        lastEndsPage &= rows.stream().allMatch(row -> isInMargin(page, row));
    }

    private static boolean isInMargin(PageContent page, Row row) {
        return row.y() < 0.11 * page.height() || row.y() > 0.91 * page.height();
    }

    private static void whole(PageContent page, List<Row> rows, List<PlacedLine> lines) {
        rows.forEach(row -> lines.add(PlacedLine.of(page, row, null, null, Region.BODY)));
    }

    private static void column(PageContent page, List<Row> rows, Cell cell, List<PlacedLine> lines) {
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        PlacedLine.Block block = new PlacedLine.Block(left, right);
        rows.forEach(row -> lines.add(PlacedLine.of(page, row, cell, block, Region.BODY)));
    }

    private void table(PageContent page, Grid grid, List<Glyph> glyphs, List<PlacedLine> lines) {
        boolean goesOn = lastEndsPage && Arrays.equals(lastGrid, rounded(grid.xs()));
        int number = goesOn ? tables - 1 : tables++;
        List<GridRows.InCell> cells = GridRows.of(grid, glyphs);
        String head = GridRows.words(cells, 0);
        boolean repeats = goesOn && !head.isEmpty() && head.equals(lastHead);
        int firstRow = goesOn ? lastRows - (repeats ? 1 : 0) : 0;
        for (GridRows.InCell in : cells) {
            if (!repeats || in.place().row() > 0) {
                Cell cell =
                        new Cell(number, firstRow + in.place().row(), in.place().column(), true);
                lines.add(PlacedLine.of(page, in.row(), cell, in.edges(), Region.BODY));
            }
        }
        lastGrid = rounded(grid.xs());
        lastRows = firstRow + grid.rows();
        lastHead = goesOn ? lastHead : head;
        lastEndsPage = true;
    }

    private static double[] rounded(double[] places) {
        double[] rounded = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            rounded[i] = Math.round(places[i] / 2);
        }
        return rounded;
    }
}
