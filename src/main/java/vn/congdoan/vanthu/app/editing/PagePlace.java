package vn.congdoan.vanthu.app.editing;

/**
 * A stretch of a line on the live page; points from the page's top left corner.
 *
 * @param page index in the pages, from 0
 */
public record PagePlace(int page, double x, double top, double width, double bottom) {}
