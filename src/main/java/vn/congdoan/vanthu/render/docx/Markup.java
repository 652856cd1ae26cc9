package vn.congdoan.vanthu.render.docx;

import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.Points;

/** Small properties that several writers need, in Word's own units. */
final class Markup {
    private static final int EIGHTHS = 8;
    private static final int SINGLE = 240;

    private Markup() {}

    /** @param points type size */
    static String size(double points) {
        long half = Math.round(points * 2);
        return "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
    }

    /**
     * Space and line height of a style, in pt.
     *
     * @param line exact height; 0 for the single spacing of the font
     */
    static String spacing(double before, double line) {
        String height =
                line > 0 ? Points.twips(line) + "\" w:lineRule=\"exact\"/>" : SINGLE + "\" w:lineRule=\"auto\"/>";
        return "<w:spacing w:before=\"" + Points.twips(before) + "\" w:after=\"0\" w:line=\"" + height;
    }

    /** On or off, said either way, so that nothing is inherited. */
    static String toggle(String name, boolean on) {
        return on ? "<w:" + name + "/>" : "<w:" + name + " w:val=\"0\"/>";
    }

    /** The indents that a style has by itself. */
    static Indents indents(TextStyle style) {
        return new Indents(Points.ofMm(style.leftIndent()), 0, Points.ofMm(style.firstLineIndent()));
    }

    static String indents(Indents indents) {
        int first = Points.twips(indents.first());
        return "<w:ind w:left=\"" + Points.twips(indents.left()) + "\" w:right=\"" + Points.twips(indents.right())
                + (first < 0 ? "\" w:hanging=\"" + -first : "\" w:firstLine=\"" + first)
                + "\"/>";
    }

    /**
     * One side of a border.
     *
     * @param weight pt
     * @param space pt between border and text
     */
    static String line(String side, double weight, int space) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + Math.round(weight * EIGHTHS) + "\" w:space=\"" + space
                + "\" w:color=\"000000\"/>";
    }
}
