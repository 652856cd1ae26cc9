package vn.congdoan.vanthu.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The page as it is shown: cropped, turned by its {@code /Rotate}, y downwards from the upper left corner, in points. */
final class PagePlane {
    /** A1 lying; what is larger isn't paper and what is smaller than a stamp isn't either. */
    private static final double LARGEST = 3_000;

    private final int turn;
    private final double left;
    private final double bottom;
    private final double right;
    private final double top;

    PagePlane(PDPage page) {
        this(page.getCropBox(), page.getRotation());
    }

    private PagePlane(PDRectangle box, int rotation) {
        turn = Math.floorMod(rotation, 360) / 90;
        left = box.getLowerLeftX();
        bottom = box.getLowerLeftY();
        right = box.getUpperRightX();
        top = box.getUpperRightY();
    }

    double width() {
        return clamp(turn % 2 == 0 ? right - left : top - bottom);
    }

    double height() {
        return clamp(turn % 2 == 0 ? top - bottom : right - left);
    }

    private static double clamp(double length) {
        return Math.max(1, Math.min(LARGEST, length));
    }

    double x(double x, double y) {
        return switch (turn) {
            case 1 -> y - bottom;
            case 2 -> right - x;
            case 3 -> top - y;
            default -> x - left;
        };
    }

    double y(double x, double y) {
        return switch (turn) {
            case 1 -> x - left;
            case 2 -> y - bottom;
            case 3 -> right - x;
            default -> top - y;
        };
    }

    /** In which quarter turn (clockwise, as shown) a text runs whose baseline has this direction; -1 for a slanting one. */
    int direction(double dx, double dy) {
        double shownX = x(dx, dy) - x(0, 0);
        double shownY = y(dx, dy) - y(0, 0);
        if (Math.abs(shownY) <= 0.1 * Math.abs(shownX)) {
            return shownX >= 0 ? 0 : 2;
        }
        return Math.abs(shownX) <= 0.1 * Math.abs(shownY) ? shownY >= 0 ? 1 : 3 : -1;
    }
}
