package vn.congdoan.vanthu.layout.geometry;

import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FaceMetrics;

/**
 * How high a line is and where its letters stand in it, in pt, as word processors have it.
 *
 * @param height from the top of one line to the top of the next
 * @param baseline from the top of the line
 */
public record LineMeasure(double height, double baseline) {
    /** Of an exact line height the part above the baseline, whatever the font. */
    private static final double EXACT_ASCENT = 0.8;

    public static LineMeasure of(TextStyle style, FaceMetrics face) {
        double exact = style.lineHeight();
        if (exact > 0) {
            return new LineMeasure(exact, exact * EXACT_ASCENT);
        }
        double above = Points.rounded(face.ascent(style.size()) + face.lineGap(style.size()));
        return new LineMeasure(above + Points.rounded(face.descent(style.size())), above);
    }
}
