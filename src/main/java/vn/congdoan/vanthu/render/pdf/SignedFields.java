package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;

/** Looks whether somebody has signed a file. */
final class SignedFields {
    /** Fields lie in fields; a file that nests them deeper is broken. */
    private static final int DEEPEST = 32;

    private SignedFields() {}

    static boolean any(PdfDocument pdf) {
        PdfDictionary form = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        return form != null && any(form.getAsArray(PdfName.Fields), DEEPEST);
    }

    private static boolean any(PdfArray fields, int depth) {
        if (fields == null || depth == 0) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            PdfDictionary field = fields.getAsDictionary(i);
            if (field != null && (isSigned(field) || any(field.getAsArray(PdfName.Kids), depth - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSigned(PdfDictionary field) {
        return PdfName.Sig.equals(field.getAsName(PdfName.FT)) && field.getAsDictionary(PdfName.V) != null;
    }
}
