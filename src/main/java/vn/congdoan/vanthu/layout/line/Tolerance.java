package vn.congdoan.vanthu.layout.line;

/**
 * By how much a line may exceed its measure and still hold its last word, in pt. Word processors round the widths of letters on a
 * grid of their own; these are the limits found in LibreOffice with some thousand lines of Vietnamese for each size of the packs.
 */
final class Tolerance {
    /** Sums of equal widths may differ by this much in their last digits. */
    private static final double ROUNDING = 1e-6;

    private Tolerance() {}

    static double of(double size) {
        if (size == 14) {
            return -0.055;
        }
        if (size == 13 || size == 12) {
            return 0.03;
        }
        return ROUNDING;
    }
}
