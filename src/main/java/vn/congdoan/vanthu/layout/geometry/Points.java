package vn.congdoan.vanthu.layout.geometry;

/** Lengths in points, rounded to the twentieth of a point that Word files count in, so that both outputs stand on one grid. */
public final class Points {
    private static final double TWENTIETHS_PER_MM = 1440 / 25.4;

    private Points() {}

    public static double ofMm(double mm) {
        return Math.round(mm * TWENTIETHS_PER_MM) / 20.0;
    }

    public static double rounded(double points) {
        return Math.round(points * 20) / 20.0;
    }

    /** Twentieths of a point. */
    public static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
