package vn.congdoan.vanthu.format;

/**
 * The look of one element.
 *
 * @param size pt
 * @param spaceBefore pt above each paragraph
 * @param firstLineIndent mm
 * @param leftIndent mm
 * @param lineHeight pt from baseline to baseline ("exactly"); 0 for the single spacing of the font
 * @param keepWithNext never the last line of a page before what follows
 */
public record TextStyle(
        double size,
        boolean bold,
        boolean italic,
        boolean capitals,
        Alignment alignment,
        double spaceBefore,
        double firstLineIndent,
        double leftIndent,
        double lineHeight,
        boolean keepWithNext) {}
