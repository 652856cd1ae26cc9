package vn.congdoan.vanthu.layout.geometry;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.line.LineBreaker;
import vn.congdoan.vanthu.layout.line.ParagraphText;

/**
 * The foot's columns in pt: recipients left and one signature right, or two signatures that share the width with the recipients
 * below them.
 *
 * @param recipients width of the recipients' column
 * @param signature width of each signature's column
 * @param besides whether recipients and signature stand beside each other
 * @param gapAbove between the text and the foot
 * @param signatureGap between position and name, for signing
 */
public record FootGeometry(double recipients, double signature, boolean besides, double gapAbove, double signatureGap) {

    /** Lines of the longest paragraph that goes to the foot's page as a whole; from longer ones only the last lines go. */
    public static final int LONGEST_WHOLE = 10;

    public static FootGeometry of(ComposedDocument document) {
        FormatPack pack = document.pack();
        double width = PageGeometry.of(pack.page(), false).textWidth();
        double left = Points.ofMm(pack.foot().leftColumn());
        int signatures = document.foot().signatures().size();
        boolean besides = signatures <= 1;
        return new FootGeometry(
                besides ? left : width,
                besides ? width - left : Points.rounded(width / signatures),
                besides,
                pack.foot().gapAbove(),
                Points.ofMm(pack.foot().signatureGap()));
    }

    /**
     * How many of the last blocks of opening and body must be kept with what follows, so that the foot takes the pack's number of
     * lines with it. A table counts as enough.
     */
    public static int keptWithFoot(ComposedDocument document, FontFamily family) {
        List<Flow> flows = new ArrayList<>(document.opening());
        flows.addAll(document.body());
        double width = PageGeometry.of(document.pack().page(), false).textWidth();
        int lines = 0;
        int kept = 0;
        for (int i = flows.size() - 1; i >= 0 && lines < document.pack().foot().bodyLines(); i--) {
            kept++;
            if (!(flows.get(i) instanceof Text text)) {
                break;
            }
            Indents indents = Indents.of(text, document.pack(), family);
            double others = width - indents.left() - indents.right();
            ParagraphText words = ParagraphText.of(text, document.pack(), family);
            lines += LineBreaker.lines(words, others - indents.first(), others).size();
        }
        return kept;
    }
}
