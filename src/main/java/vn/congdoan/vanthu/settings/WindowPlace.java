package vn.congdoan.vanthu.settings;

/**
 * Where the window stood, in pixels of the desktop. Whether a screen is still there is for the window to check.
 *
 * @param width at least {@value #SMALLEST_WIDTH}
 * @param height at least {@value #SMALLEST_HEIGHT}
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    public static final double SMALLEST_WIDTH = 640;
    public static final double SMALLEST_HEIGHT = 480;
    private static final double FARTHEST = 100_000;

    public WindowPlace {
        x = within(x, -FARTHEST, FARTHEST);
        y = within(y, -FARTHEST, FARTHEST);
        width = within(width, SMALLEST_WIDTH, FARTHEST);
        height = within(height, SMALLEST_HEIGHT, FARTHEST);
    }

    /** NaN becomes the smaller limit or 0. */
    private static double within(double value, double from, double to) {
        return Double.isNaN(value) ? Math.max(0, from) : Math.max(from, Math.min(to, value));
    }
}
