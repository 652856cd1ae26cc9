package vn.congdoan.vanthu.layout.line;

import vn.congdoan.vanthu.layout.font.FaceMetrics;
import vn.congdoan.vanthu.layout.font.FontFace;

/**
 * By how much a line may exceed its measure and still hold its last word, in pt. Word processors round the widths of letters on a
 * grid of their own and keep room for the slope of an italic at the line's end; these are the limits found in LibreOffice with
 * some thousand lines of Vietnamese for each size and face of the packs.
 */
final class Tolerance {
    /** Sums of equal widths may differ by this much in their last digits. */
    private static final double ROUNDING = 1e-6;

    /** Share of the letters' height that is kept free at the end of an italic line. */
    private static final double SLOPE = 1 / 12.0;

    private Tolerance() {}

    static double of(FontFace face, FaceMetrics metrics, double size) {
        double slope = face.isItalic() ? (metrics.ascent(size) + metrics.descent(size)) * SLOPE : 0;
        return grid(face.isBold(), size) - slope;
    }

    private static double grid(boolean bold, double size) {
        if (size == 14) {
            return bold ? 0.05 : -0.0585;
        }
        if (size == 13 || size == 12) {
            return bold ? -0.02 : 0.03;
        }
        return ROUNDING;
    }
}
