package vn.congdoan.vanthu.layout.geometry;

import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.FormatPack;

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
}
