package vn.congdoan.vanthu.ui.common.page;

/**
 * A point on the paper.
 *
 * @param page index in the pages, from 0
 * @param x pt from the page's left edge
 * @param y pt from the page's top
 */
public record PagePoint(int page, double x, double y) {}
