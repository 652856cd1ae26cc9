package vn.congdoan.vanthu.read.flow;

/** Lengths of files in the units of the house. */
public final class Measures {
    private static final double TWIPS_PER_POINT = 20;
    private static final double MM_PER_INCH = 25.4;
    private static final double TWIPS_PER_INCH = 1440;
    private static final double POINTS_PER_INCH = 72;

    private Measures() {}

    /** Twentieths of a point in mm, to a hundredth. */
    public static double mm(double twips) {
        return Math.round(twips * MM_PER_INCH / TWIPS_PER_INCH * 100) / 100.0;
    }

    public static double points(double twips) {
        return twips / TWIPS_PER_POINT;
    }

    /** mm in pt, to a tenth. */
    public static double pointsOfMm(double mm) {
        return Math.round(mm * POINTS_PER_INCH / MM_PER_INCH * 10) / 10.0;
    }
}
