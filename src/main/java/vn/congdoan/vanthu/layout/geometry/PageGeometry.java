package vn.congdoan.vanthu.layout.geometry;

import vn.congdoan.vanthu.format.FormatPack;

/**
 * A page in points.
 *
 * @param headerDistance from the paper's edge to the top of the page number's line
 */
public record PageGeometry(
        double width, double height, double top, double bottom, double left, double right, double headerDistance) {

    /** Sideways the paper is turned; every margin keeps its side of the reader's view. */
    public static PageGeometry of(FormatPack.Page page, boolean landscape) {
        double width = Points.ofMm(landscape ? page.height() : page.width());
        double height = Points.ofMm(landscape ? page.width() : page.height());
        return new PageGeometry(
                width,
                height,
                Points.ofMm(page.marginTop()),
                Points.ofMm(page.marginBottom()),
                Points.ofMm(page.marginLeft()),
                Points.ofMm(page.marginRight()),
                Points.ofMm(page.headerDistance()));
    }

    public double textWidth() {
        return width - left - right;
    }

    public double textHeight() {
        return height - top - bottom;
    }
}
