package vn.congdoan.vanthu.domain.source;

/** A place on a page in millimetres from its upper left corner. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The horizontal middle. */
    public double centre() {
        return x + width / 2;
    }
}
