package vn.congdoan.vanthu.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where the window stood, in pixels of the desktop. */
record WindowBounds(double x, double y, double width, double height) {
    /** So much of the title bar must be reachable by the mouse. */
    private static final double VISIBLE = 120;

    /**
     * The bounds, if the window can be reached there and fits; otherwise the first screen filled, as after a second screen was
     * taken away.
     *
     * @param screens the usable areas, the main one first
     */
    WindowBounds on(List<Rectangle2D> screens) {
        return screens.stream()
                .filter(this::isReachable)
                .findFirst()
                .map(this::fittedInto)
                .orElseGet(() -> filling(screens.get(0)));
    }

    static WindowBounds filling(Rectangle2D screen) {
        return new WindowBounds(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight());
    }

    private boolean isReachable(Rectangle2D screen) {
        return width >= VISIBLE
                && height >= VISIBLE
                && screen.intersects(x, y, width, 1)
                && Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX()) >= VISIBLE;
    }

    private WindowBounds fittedInto(Rectangle2D screen) {
        return new WindowBounds(x, y, Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()));
    }
}
