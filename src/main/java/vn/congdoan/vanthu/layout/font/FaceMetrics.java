package vn.congdoan.vanthu.layout.font;

/**
 * The measures of one face: advance widths in an array by character, because measuring is what typesetting spends its time on.
 * Characters outside the basic plane have no width here; {@link #has} says which characters the face can show.
 */
public final class FaceMetrics {
    /** The advance of a character that the face doesn't hold. */
    public static final int MISSING = -1;

    private final String familyName;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int lineGap;
    private final short[] advances;

    FaceMetrics(String familyName, int unitsPerEm, int ascent, int descent, int lineGap, short[] advances) {
        this.familyName = familyName;
        this.unitsPerEm = unitsPerEm;
        this.ascent = ascent;
        this.descent = descent;
        this.lineGap = lineGap;
        this.advances = advances;
    }

    /** As the font calls itself. */
    public String familyName() {
        return familyName;
    }

    public boolean has(char c) {
        return advances[c] != MISSING;
    }

    /** In units of the em, {@link #MISSING} for a character that the face doesn't hold. */
    public int advance(char c) {
        return advances[c];
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** pt from the baseline up to the top of the letters' box, without the gap between lines. */
    public double ascent(double size) {
        return ascent * size / unitsPerEm;
    }

    /** pt from the baseline down, positive. */
    public double descent(double size) {
        return descent * size / unitsPerEm;
    }

    /** pt of white that single spacing puts above the letters' box. */
    public double lineGap(double size) {
        return lineGap * size / unitsPerEm;
    }

    /** pt; characters without a glyph count nothing. */
    public double width(CharSequence text, double size) {
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += Math.max(0, advances[text.charAt(i)]);
        }
        return units * size / unitsPerEm;
    }
}
