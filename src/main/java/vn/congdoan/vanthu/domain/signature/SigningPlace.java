package vn.congdoan.vanthu.domain.signature;

/**
 * A rectangle on a page.
 *
 * @param page from 1
 * @param left pt from the left edge
 * @param top pt from the upper edge
 * @param width pt
 * @param height pt
 */
public record SigningPlace(int page, double left, double top, double width, double height) {}
