package vn.congdoan.vanthu.ui.common.page;

import java.util.List;

/** The sizes in which the page is shown; 1 is the size of the paper on a screen of 96 dots an inch. */
public final class Zoom {
    static final double SMALLEST = 0.5;
    static final double LARGEST = 2;
    /** Pixels in a point at true size. */
    public static final double TRUE_SIZE = 96.0 / 72;

    private static final List<Double> STEPS = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0);
    private static final double NEARLY = 0.005;

    private Zoom() {}

    public static double larger(double zoom) {
        return STEPS.stream().filter(step -> step > zoom + NEARLY).findFirst().orElse(LARGEST);
    }

    public static double smaller(double zoom) {
        return STEPS.stream()
                .filter(step -> step < zoom - NEARLY)
                .reduce((a, b) -> b)
                .orElse(SMALLEST);
    }

    /** The zoom at which a page of that width in pt fills a view; never larger than the largest. */
    static double fitting(double pageWidth, double viewWidth) {
        double zoom = (viewWidth - 2 * StackGeometry.GAP) / (pageWidth * TRUE_SIZE);
        return Math.max(0.2, Math.min(LARGEST, zoom));
    }
}
