package vn.congdoan.vanthu.read.pdf;

/** A drawn straight line, points from the upper left corner: {@code left <= right}, {@code top <= bottom}. */
record Rule(double left, double top, double right, double bottom) {
    /** Anything thicker is an area. */
    static final double THICKEST = 3;

    static Rule of(double x1, double y1, double x2, double y2) {
        return new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    boolean isHorizontal() {
        return bottom - top <= THICKEST && right - left > THICKEST;
    }

    boolean isVertical() {
        return right - left <= THICKEST && bottom - top > THICKEST;
    }

    double x() {
        return (left + right) / 2;
    }

    double y() {
        return (top + bottom) / 2;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
