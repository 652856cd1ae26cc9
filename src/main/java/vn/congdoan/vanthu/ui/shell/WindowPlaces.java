package vn.congdoan.vanthu.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import vn.congdoan.vanthu.settings.WindowPlace;

/** Where the window may stand on the screens that are there today. */
final class WindowPlaces {
    /** So much of the title bar must be reachable by the mouse, in pixels. */
    private static final double REACHABLE = 120;

    private WindowPlaces() {}

    /**
     * The remembered place, if the window can be reached there, made to fit its screen; otherwise the first screen filled, as
     * after a second screen was taken away.
     *
     * @param remembered null before the first time
     * @param screens the usable areas, the main one first
     */
    static WindowPlace on(WindowPlace remembered, List<Rectangle2D> screens) {
        if (remembered == null) {
            return filling(screens.get(0));
        }
        return screens.stream()
                .filter(screen -> isReachable(remembered, screen))
                .findFirst()
                .map(screen -> fitted(remembered, screen))
                .orElseGet(() -> filling(screens.get(0)));
    }

    private static WindowPlace filling(Rectangle2D screen) {
        return new WindowPlace(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight(), true);
    }

    private static boolean isReachable(WindowPlace place, Rectangle2D screen) {
        double visible = Math.min(place.x() + place.width(), screen.getMaxX()) - Math.max(place.x(), screen.getMinX());
        return visible >= REACHABLE && place.y() >= screen.getMinY() && place.y() <= screen.getMaxY() - REACHABLE;
    }

    private static WindowPlace fitted(WindowPlace place, Rectangle2D screen) {
        return new WindowPlace(
                place.x(),
                place.y(),
                Math.min(place.width(), screen.getWidth()),
                Math.min(place.height(), screen.getHeight()),
                place.maximized());
    }
}
