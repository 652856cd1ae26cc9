package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;

/** Looks whether somebody has signed a file. */
final class SignedFields {
    /** Fields lie in fields; a file that nests them deeper is broken. */
    private static final int DEEPEST = 32;
    /** From this level of a certificate on, annotations may be added. */
    private static final int ANNOTATIONS = 3;

    private static final int USUAL_LEVEL = 2;

    private SignedFields() {}

    static boolean any(PdfDocument pdf) {
        PdfDictionary form = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        return form != null && any(form.getAsArray(PdfName.Fields), DEEPEST);
    }

    /**
     * Whether its author has certified it so that nothing may be added but what fills in a form (ISO 32000-1, 12.8.2.2): a stamp
     * would break the certificate.
     */
    static boolean isSealed(PdfDocument pdf) {
        PdfDictionary permissions = pdf.getCatalog().getPdfObject().getAsDictionary(new PdfName("Perms"));
        PdfDictionary certificate = permissions == null ? null : permissions.getAsDictionary(new PdfName("DocMDP"));
        PdfArray references = certificate == null ? null : certificate.getAsArray(PdfName.Reference);
        for (int i = 0; references != null && i < references.size(); i++) {
            PdfDictionary reference = references.getAsDictionary(i);
            PdfDictionary limits = reference == null ? null : reference.getAsDictionary(PdfName.TransformParams);
            PdfNumber level = limits == null ? null : limits.getAsNumber(PdfName.P);
            if ((level == null ? USUAL_LEVEL : level.intValue()) < ANNOTATIONS) {
                return true;
            }
        }
        return false;
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
