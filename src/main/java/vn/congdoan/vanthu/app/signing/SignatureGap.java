package vn.congdoan.vanthu.app.signing;

import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.geometry.Points;

/**
 * The blank between a position and the name below it; pt from the page's upper left corner.
 *
 * @param centre of the column
 * @param width of the column
 * @param signer the name below it; "" while it is open
 */
record SignatureGap(int page, double centre, double width, double top, double bottom, String signer) {
    double height() {
        return bottom - top;
    }

    /** In the middle of the blank, so that no letter lies under the signature. */
    SigningPlace person(FormatPack.Signing figures) {
        double wide = Math.min(Points.ofMm(figures.pictureWidth()), figures.pictureShare() * width);
        double high = Math.min(Points.ofMm(figures.pictureHeight()), height());
        return new SigningPlace(page, centre - wide / 2, top + (height() - high) / 2, wide, high);
    }

    /** Over the left third of the signature (NĐ 30, Phụ lục I, II.8), on the same level. */
    SigningPlace seal(FormatPack.Signing figures) {
        SigningPlace person = person(figures);
        double diameter = Points.ofMm(figures.sealDiameter());
        double right = person.left() + person.width() * figures.sealOverlap();
        double middle = person.top() + person.height() / 2;
        return new SigningPlace(page, right - diameter, middle - diameter / 2, diameter, diameter);
    }
}
