package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.ChartFigures;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.ChartGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;

/**
 * Draws a table as a chart, in shades that a copier keeps apart. Its words stay the table's cells: whoever can't see the drawing
 * is read the table.
 */
final class ChartSetter {
    /** From black, 0, to white; the series take turns. */
    private static final double[] SHADES = {0.35, 0.7, 0.15, 0.85, 0.55};

    /** Of the lines of a course, so that a copier keeps them apart too. */
    private static final double[] WEIGHTS = {1.5, 0.5, 2.5, 1, 3.5};

    private static final double HAIRLINE = 0.5;
    private static final double POINT = 4;
    private static final double USED_SLOT = 0.8;

    private final TextSetter texts;
    private final ElementTree elements;
    private final FormatPack pack;
    private final ChartGeometry geometry;
    private final Table table;
    private final double width;
    private final double[][] figures;
    private final int[][] cells;

    ChartSetter(
            TextSetter texts,
            ElementTree elements,
            FormatPack pack,
            ChartGeometry geometry,
            Table table,
            double width,
            int section) {
        this.texts = texts;
        this.elements = elements;
        this.pack = pack;
        this.geometry = geometry;
        this.table = table;
        this.width = width;
        this.figures = ChartFigures.of(table);
        this.cells = cells(section);
    }

    private int[][] cells(int section) {
        int node = elements.add(table.chart(), section, table.source());
        List<int[]> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Element.Role role = row == 0 ? Element.Role.HEADER_CELL : Element.Role.CELL;
            int rowNode = elements.add(Element.Role.ROW, node, 0, null);
            rows.add(table.rows().get(row).stream()
                    .mapToInt(cell -> elements.add(role, rowNode, 0, cell.source()))
                    .toArray());
        }
        return rows.toArray(int[][]::new);
    }

    /** One strip: a chart is never cut. */
    Strip strip(double before, Hold hold) {
        return Strip.of(before, geometry.height(), hold, this::paint);
    }

    private void paint(PageCanvas canvas, double top) {
        legend(canvas, top);
        double under = top + geometry.legend();
        Scale scale = Scale.of(figures, geometry.kind() == ChartKind.LINES);
        if (geometry.kind() == ChartKind.BARS) {
            bars(canvas, under, scale);
        } else {
            upright(canvas, under + geometry.figuresAbove(), scale);
        }
    }

    private void legend(PageCanvas canvas, double top) {
        double x = words(canvas, 0, 0, 0, top) + ChartGeometry.BETWEEN;
        double key = ChartGeometry.KEY;
        for (int series = 1; series < table.rows().get(0).size(); series++) {
            canvas.box(x, top + (geometry.line() - key) / 2, key, key, shade(series - 1));
            x = words(canvas, 0, series, x + key + ChartGeometry.GAP, top) + ChartGeometry.BETWEEN;
        }
    }

    private void bars(PageCanvas canvas, double top, Scale scale) {
        double left = geometry.names() + 2 * ChartGeometry.GAP;
        double room = width - left - geometry.figures() - 2 * ChartGeometry.GAP;
        double zero = left + scale.share(0) * room;
        double y = top;
        for (int row = 0; row < figures.length; row++) {
            double height = geometry.rows().get(row);
            SetText name = set(row + 1, 0, Alignment.LEFT, geometry.names());
            canvas.text(name, 0, y + (height - name.height()) / 2, cells[row + 1][0]);
            double bar = y + (height - figures[row].length * geometry.line()) / 2;
            for (int series = 0; series < figures[row].length; series++) {
                double end =
                        Double.isNaN(figures[row][series]) ? zero : left + scale.share(figures[row][series]) * room;
                canvas.box(Math.min(zero, end), bar + 1, Math.abs(end - zero), geometry.line() - 2, shade(series));
                words(canvas, row + 1, series + 1, Math.max(zero, end) + ChartGeometry.GAP, bar);
                bar += geometry.line();
            }
            y += height;
        }
        canvas.vertical(zero, top, y, HAIRLINE);
    }

    private void upright(PageCanvas canvas, double top, Scale scale) {
        double slot = width / Math.max(1, figures.length);
        double bottom = top + geometry.plot();
        double zero = bottom - scale.share(scale.clamp(0)) * geometry.plot();
        double[] before = null;
        for (int row = 0; row < figures.length; row++) {
            double[] tops = new double[figures[row].length];
            for (int series = 0; series < tops.length; series++) {
                double figure = figures[row][series];
                tops[series] = Double.isNaN(figure) ? Double.NaN : bottom - scale.share(figure) * geometry.plot();
            }
            if (geometry.kind() == ChartKind.COLUMNS) {
                columns(canvas, row, row * slot, slot, zero, tops);
            } else {
                points(canvas, row, row * slot, slot, tops, before);
            }
            names(canvas, row, row * slot, slot, bottom + ChartGeometry.GAP);
            before = tops;
        }
        canvas.horizontal(0, zero, width, HAIRLINE);
    }

    /** The name, and for lines the figures at the foot of the room below. */
    private void names(PageCanvas canvas, int row, double left, double slot, double top) {
        SetText name = set(row + 1, 0, Alignment.CENTRE, slot - ChartGeometry.GAP);
        canvas.text(name, left + ChartGeometry.GAP / 2, top, cells[row + 1][0]);
        if (geometry.kind() == ChartKind.LINES) {
            double y = top - ChartGeometry.GAP + geometry.names() - figures[row].length * geometry.line();
            for (int series = 0; series < figures[row].length; series++) {
                centred(canvas, row + 1, series + 1, left, slot, y + series * geometry.line());
            }
        }
    }

    private void columns(PageCanvas canvas, int row, double left, double slot, double zero, double[] tops) {
        double wide = slot * USED_SLOT / Math.max(1, tops.length);
        for (int series = 0; series < tops.length; series++) {
            double x = left + slot * (1 - USED_SLOT) / 2 + series * wide;
            double y = Double.isNaN(tops[series]) ? zero : tops[series];
            canvas.box(x + 1, Math.min(y, zero), wide - 2, Math.abs(zero - y), shade(series));
            centred(canvas, row + 1, series + 1, x, wide, Math.min(y, zero) - geometry.figuresAbove());
        }
    }

    private void points(PageCanvas canvas, int row, double left, double slot, double[] tops, double[] before) {
        double x = left + slot / 2;
        for (int series = 0; series < tops.length; series++) {
            double y = tops[series];
            if (Double.isNaN(y)) {
                continue;
            }
            if (before != null && !Double.isNaN(before[series])) {
                canvas.line(x - slot, before[series], x, y, WEIGHTS[series % WEIGHTS.length]);
            }
            canvas.box(x - POINT / 2, y - POINT / 2, POINT, POINT, shade(series));
        }
    }

    private void centred(PageCanvas canvas, int row, int column, double x, double room, double top) {
        canvas.text(set(row, column, Alignment.CENTRE, room), x, top, cells[row][column]);
    }

    /** On one line; gives its right edge. */
    private double words(PageCanvas canvas, int row, int column, double x, double top) {
        SetText set = set(row, column, Alignment.LEFT, width);
        canvas.text(set, x, top, cells[row][column]);
        return x
                + set.lines().stream()
                        .flatMap(List::stream)
                        .mapToDouble(piece -> piece.x() + piece.width())
                        .max()
                        .orElse(0);
    }

    private SetText set(int row, int column, Alignment alignment, double room) {
        Text cell = table.rows().get(row).get(column);
        TextStyle style = ChartGeometry.style(cell, pack, alignment);
        return texts.set(cell, style, style, Indents.NONE, room);
    }

    private static double shade(int series) {
        return SHADES[series % SHADES.length];
    }

    /** From the least to the greatest figure, nought included for whatever is drawn as an area. */
    private record Scale(double least, double greatest) {
        static Scale of(double[][] figures, boolean free) {
            double least = free ? Double.POSITIVE_INFINITY : 0;
            double greatest = free ? Double.NEGATIVE_INFINITY : 0;
            for (double[] row : figures) {
                for (double figure : row) {
                    if (!Double.isNaN(figure)) {
                        least = Math.min(least, figure);
                        greatest = Math.max(greatest, figure);
                    }
                }
            }
            // A course that lies far above nought is drawn from nought all the same unless that flattens it.
            boolean flat = free && least > 0 && greatest - least < greatest / 4;
            return least > greatest ? new Scale(0, 1) : new Scale(flat ? least : Math.min(0, least), greatest);
        }

        double clamp(double figure) {
            return Math.max(least, Math.min(greatest, figure));
        }

        double share(double figure) {
            return greatest == least ? figure == 0 ? 0 : 0.5 : (figure - least) / (greatest - least);
        }
    }
}
