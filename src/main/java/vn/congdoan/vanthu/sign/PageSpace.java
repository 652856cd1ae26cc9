package vn.congdoan.vanthu.sign;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import vn.congdoan.vanthu.domain.signature.SigningPlace;

/** Places as a person sees them, from the upper left corner, in the coordinates of a page that may be cropped or turned. */
final class PageSpace {
    private PageSpace() {}

    static Rectangle toPage(SigningPlace place, PdfPage page) {
        Rectangle seen = page.getCropBox();
        double left = place.left();
        double top = place.top();
        double right = place.right();
        double bottom = place.bottom();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> box(seen.getX() + top, seen.getY() + left, bottom - top, right - left);
            case 180 -> box(seen.getRight() - right, seen.getY() + top, right - left, bottom - top);
            case 270 -> box(seen.getRight() - bottom, seen.getTop() - right, bottom - top, right - left);
            default -> box(seen.getX() + left, seen.getTop() - bottom, right - left, bottom - top);
        };
    }

    /** Where a field is seen; null when nothing of it is. */
    static SigningPlace placeOf(PdfDictionary field, PdfDocument document) {
        PdfDictionary widget = FieldWriter.widgetOf(field);
        Rectangle box = widget.getAsRectangle(PdfName.Rect);
        PdfDictionary owner = widget.getAsDictionary(PdfName.P);
        int number = owner == null ? 1 : document.getPageNumber(owner);
        if (box == null || box.getWidth() < 1 || box.getHeight() < 1 || number < 1) {
            return null;
        }
        Rectangle seen = document.getPage(number).getCropBox();
        return switch (Math.floorMod(document.getPage(number).getRotation(), 360)) {
            case 90 -> place(number, box.getY() - seen.getY(), box.getX() - seen.getX(), turned(box));
            case 180 -> place(number, seen.getRight() - box.getRight(), box.getY() - seen.getY(), box);
            case 270 -> place(number, seen.getTop() - box.getTop(), seen.getRight() - box.getRight(), turned(box));
            default -> place(number, box.getX() - seen.getX(), seen.getTop() - box.getTop(), box);
        };
    }

    private static Rectangle turned(Rectangle box) {
        return new Rectangle(box.getHeight(), box.getWidth());
    }

    private static SigningPlace place(int page, double left, double top, Rectangle size) {
        return new SigningPlace(page, left, top, size.getWidth(), size.getHeight());
    }

    private static Rectangle box(double x, double y, double width, double height) {
        return new Rectangle((float) x, (float) y, (float) width, (float) height);
    }
}
