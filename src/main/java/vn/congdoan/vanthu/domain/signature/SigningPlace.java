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
public record SigningPlace(int page, double left, double top, double width, double height) {
    /** How far a figure's box reaches above and below its baseline, as shares of the type size. */
    private static final double ASCENT = 0.9;

    private static final double DESCENT = 0.25;

    /**
     * The box of a number or a day on the baseline of the line it belongs to.
     *
     * @param baseline pt from the upper edge
     * @param size pt
     */
    public static SigningPlace onBaseline(int page, double left, double baseline, double width, double size) {
        return new SigningPlace(page, left, baseline - ASCENT * size, width, (ASCENT + DESCENT) * size);
    }

    /** The baseline of a box made by {@link #onBaseline}, pt from the upper edge. */
    public double baseline() {
        return top + height * ASCENT / (ASCENT + DESCENT);
    }

    /** The type size of a box made by {@link #onBaseline}, pt. */
    public double typeSize() {
        return height / (ASCENT + DESCENT);
    }

    /** A block of signature in which there is no room: nothing is shown there. */
    public static SigningPlace none(int page) {
        return new SigningPlace(page, 0, 0, 0, 0);
    }

    public boolean isNone() {
        return width <= 0 || height <= 0;
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public boolean overlaps(SigningPlace other) {
        return page == other.page
                && left < other.right()
                && other.left < right()
                && top < other.bottom()
                && other.top < bottom();
    }
}
