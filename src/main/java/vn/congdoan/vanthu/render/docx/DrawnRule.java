package vn.congdoan.vanthu.render.docx;

import vn.congdoan.vanthu.layout.geometry.Indents;

/**
 * A rule of exact length in the middle of its column: the border of a paragraph of its own, held between two indents. Unlike a
 * drawing it moves down by itself when the text above it grows, and every program that reads Word files shows it.
 */
final class DrawnRule {
    /** pt of the paragraph that carries the border: Word's least. The border's own weight comes on top, as on the set pages. */
    static final double LINE = 1;

    private DrawnRule() {}

    /**
     * @param length pt
     * @param column pt
     * @param gap pt between the text above and the rule
     * @param weight pt
     */
    static Paragraph of(double length, double column, double gap, double weight) {
        double side = (column - length) / 2;
        return new Paragraph(StyleIds.RULE)
                .bordered("<w:pBdr>" + Markup.line("top", weight, 0) + "</w:pBdr>")
                .before(gap)
                .indented(new Indents(side, side, 0));
    }
}
