package vn.congdoan.vanthu.layout.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.ChartFigures;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.line.LineBreaker;
import vn.congdoan.vanthu.layout.line.ParagraphText;

/**
 * How a chart shares its space; pt. The legend stands on top; below it, bars have their names at the left, columns and lines have
 * theirs below; lines have the figures below the names, row by row, since figures beside points would meet.
 *
 * @param kind as drawn: columns whose names or figures would run into each other become bars
 * @param legend height of the top line
 * @param names width of the column of names beside bars, height of what stands below columns and lines
 * @param figures width that the widest figure needs
 * @param rows heights, one for each bar or group of bars; empty for columns and lines
 * @param plot height of the drawing itself
 * @param line height of a line of text; a bar is as thick
 */
public record ChartGeometry(
        ChartKind kind, double legend, double names, double figures, List<Double> rows, double plot, double line) {
    /** Size of the letters of a chart in a word processor, which has one for all. */
    public static final double LETTERS = 12;

    /** White between a bar and its words, and around them. */
    public static final double GAP = 4;

    private static final double PLOT_MM = 50;
    /** White between two entries of the legend. */
    public static final double BETWEEN = 3 * GAP;

    /** Side of the little square that tells a series. */
    public static final double KEY = 7;

    private static final double WIDEST_NAMES = 0.4;
    private static final double WIDEST_FIGURES = 0.25;

    public ChartGeometry {
        rows = List.copyOf(rows);
    }

    public double height() {
        return legend + plot + (kind == ChartKind.BARS ? 0 : figuresAbove() + names);
    }

    /** Room for the figures over the highest column. */
    public double figuresAbove() {
        return line + GAP;
    }

    /** The style of a chart's words. */
    public static TextStyle style(Text cell, FormatPack pack, Alignment alignment) {
        TextStyle style = pack.style(cell.style());
        return new TextStyle(
                style.size(), style.bold(), style.italic(), style.capitals(), alignment, 0, 0, 0, 0, false);
    }

    /**
     * Nothing for what stays a table: no chart is asked for, there are no figures to draw, its words don't fit, or it would be higher
     * than a page.
     */
    public static Optional<ChartGeometry> of(Table table, FormatPack pack, FontFamily family, PageGeometry page) {
        if (table.chart() == null
                || table.rows().size() < 2
                || table.rows().get(0).size() < 2
                || !ChartFigures.areComplete(table)) {
            return Optional.empty();
        }
        Measure measure = new Measure(table, pack, family, page.textWidth());
        return measure.hasRoom()
                ? Optional.of(measure.geometry()).filter(chart -> chart.height() <= page.textHeight())
                : Optional.empty();
    }

    private record Measure(Table table, FormatPack pack, FontFamily family, double width) {
        ChartGeometry geometry() {
            double figures = figures();
            return fitsBelow(figures) ? upright(figures) : bars(figures);
        }

        /** The legend and each figure stand on one line. */
        boolean hasRoom() {
            double legend = 0;
            for (Text head : table.rows().get(0)) {
                legend += longest(text(head), false) + KEY + GAP + BETWEEN;
            }
            boolean broken = table.rows().stream().anyMatch(Measure::isBroken);
            return !broken && legend <= width && figures() <= width * WIDEST_FIGURES;
        }

        private static boolean isBroken(List<Text> row) {
            return row.stream().anyMatch(cell -> cell.text().plain().indexOf('\n') >= 0);
        }

        private double figures() {
            return body().stream()
                    .flatMap(row -> row.stream().skip(1))
                    .mapToDouble(figure -> longest(text(figure), false))
                    .max()
                    .orElse(0);
        }

        private List<List<Text>> body() {
            return table.rows().subList(1, table.rows().size());
        }

        private int series() {
            return Math.max(1, table.rows().get(0).size() - 1);
        }

        private double slot() {
            return width / Math.max(1, body().size());
        }

        private boolean fitsBelow(double figures) {
            if (table.chart() == ChartKind.BARS) {
                return false;
            }
            double column = table.chart() == ChartKind.LINES ? slot() : slot() * 0.8 / series();
            double word = body().stream()
                    .mapToDouble(row -> longest(text(row.get(0)), true))
                    .max()
                    .orElse(0);
            return figures <= column && word + GAP <= slot();
        }

        private ChartGeometry upright(double figures) {
            double line = line();
            int lines = 1;
            for (List<Text> row : body()) {
                lines = Math.max(lines, lines(row.get(0), slot() - GAP));
            }
            boolean listed = table.chart() == ChartKind.LINES;
            double below = (lines + (listed ? series() : 0)) * line + GAP;
            double plot = Points.rounded(Points.ofMm(PLOT_MM));
            return new ChartGeometry(table.chart(), line + GAP, below, figures, List.of(), plot, line);
        }

        private ChartGeometry bars(double figures) {
            double widest = body().stream()
                    .mapToDouble(row -> longest(text(row.get(0)), false))
                    .max()
                    .orElse(0);
            double names = Math.min(widest + 1, width * WIDEST_NAMES);
            double line = line();
            List<Double> rows = new ArrayList<>();
            double plot = 0;
            for (List<Text> row : body()) {
                double height = Math.max(series() * line, lines(row.get(0), names) * line) + 2 * GAP;
                rows.add(height);
                plot += height;
            }
            return new ChartGeometry(ChartKind.BARS, line + GAP, names, figures, rows, plot, line);
        }

        private double line() {
            Text cell = table.rows().get(0).get(0);
            ParagraphText words = text(cell);
            return LineMeasure.of(style(cell, pack, Alignment.LEFT), family.metrics(words.mainFace()))
                    .height();
        }

        private int lines(Text cell, double room) {
            return Math.max(1, LineBreaker.lines(text(cell), room, room).size());
        }

        private ParagraphText text(Text cell) {
            TextStyle style = style(cell, pack, Alignment.LEFT);
            return ParagraphText.of(cell, style, style, family);
        }

        private static double longest(ParagraphText text, boolean word) {
            return TableGeometry.longest(text, word);
        }
    }
}
