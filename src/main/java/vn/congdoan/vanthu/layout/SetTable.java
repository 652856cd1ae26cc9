package vn.congdoan.vanthu.layout;

import java.util.List;

/**
 * What the strips of one table have in common.
 *
 * @param columns widths in pt
 * @param border pt
 * @param head the header row, painted again on every page as an artifact; null when it is too high for that
 */
record SetTable(List<Double> columns, double border, Strip head) {

    /** Draws the lines of the part of the table that stands between two heights of a page. */
    void drawGrid(PageCanvas canvas, List<Double> rowTops, double bottom) {
        double top = rowTops.get(0);
        double width = 0;
        for (double column : columns) {
            canvas.vertical(width, top, bottom, border);
            width += column;
        }
        canvas.vertical(width, top, bottom, border);
        for (double y : rowTops) {
            canvas.horizontal(0, y, width, border);
        }
        canvas.horizontal(0, bottom, width, border);
    }
}
