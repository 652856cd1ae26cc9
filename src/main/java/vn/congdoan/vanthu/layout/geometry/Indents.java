package vn.congdoan.vanthu.layout.geometry;

import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.line.BalancedMeasure;
import vn.congdoan.vanthu.layout.line.ParagraphText;

/**
 * A paragraph's indents in pt.
 *
 * @param left of every line
 * @param right of every line
 * @param first added to {@code left} on the first line; negative when the label hangs
 */
public record Indents(double left, double right, double first) {
    public static final Indents NONE = new Indents(0, 0, 0);

    /** Of running text: the style's; an item whose style has no first-line indent hangs its label. */
    public static Indents of(Text text, FormatPack pack, FontFamily family) {
        TextStyle style = pack.style(text.style());
        double left = Points.ofMm(style.leftIndent());
        double first = Points.ofMm(style.firstLineIndent());
        if (text.label().isEmpty() || first != 0 || style.alignment() != Alignment.LEFT) {
            return new Indents(left, 0, first);
        }
        TextStyle label = pack.style(text.labelStyle());
        FontFace face = FontFace.of(label.bold(), label.italic());
        double hanging = Points.rounded(family.width(text.label() + " ", face, label.size()));
        return new Indents(left + hanging, 0, -hanging);
    }

    /** Of a centred text that should break into lines of like length: the same indent on both sides. */
    public static Indents balanced(ParagraphText text, double width) {
        double measure = BalancedMeasure.of(text, width);
        double side = Math.floor((width - measure) / 2 * 20) / 20;
        return new Indents(side, side, 0);
    }
}
