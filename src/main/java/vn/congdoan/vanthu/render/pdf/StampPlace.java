package vn.congdoan.vanthu.render.pdf;

/**
 * Where the stamp's upper left corner stands on the first page as a reader sees it.
 *
 * @param left mm from the left edge
 * @param top mm from the upper edge
 */
public record StampPlace(double left, double top) {}
