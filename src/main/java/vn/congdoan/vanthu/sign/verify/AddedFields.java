package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;

/**
 * Whether all that a revision put onto the pages are signature fields. A further signature needs a place of its own, also on a
 * page that had none; a note, a picture or a form field laid over the page would change what is read.
 */
final class AddedFields {
    /** More parents than any form has. */
    private static final int DEEPEST = 20;

    private AddedFields() {}

    static boolean areSignaturesOnly(PdfDocument before, PdfDocument after) {
        if (before.getNumberOfPages() != after.getNumberOfPages()) {
            return false;
        }
        for (int page = 1; page <= after.getNumberOfPages(); page++) {
            if (!areSignaturesOnly(notes(before, page), notes(after, page))) {
                return false;
            }
        }
        return true;
    }

    private static PdfArray notes(PdfDocument document, int page) {
        PdfArray notes = document.getPage(page).getPdfObject().getAsArray(PdfName.Annots);
        return notes == null ? new PdfArray() : notes;
    }

    /** New ones stand behind those that were there. */
    private static boolean areSignaturesOnly(PdfArray before, PdfArray after) {
        if (after.size() < before.size()) {
            return false;
        }
        for (int i = 0; i < after.size(); i++) {
            PdfDictionary note = after.getAsDictionary(i);
            boolean fine = i < before.size() ? isKept(before.get(i, false), after.get(i, false)) : isSignature(note);
            if (note == null || !fine) {
                return false;
            }
        }
        return true;
    }

    /** The same object; that what stands in it didn't change either is looked at elsewhere. */
    private static boolean isKept(PdfObject before, PdfObject after) {
        return before.isIndirectReference()
                && after.isIndirectReference()
                && before.toString().equals(after.toString());
    }

    private static boolean isSignature(PdfDictionary note) {
        if (note == null || !PdfName.Widget.equals(note.getAsName(PdfName.Subtype))) {
            return false;
        }
        PdfDictionary field = note;
        for (int depth = 0; field != null && depth < DEEPEST; depth++) {
            if (field.containsKey(PdfName.FT)) {
                return PdfName.Sig.equals(field.getAsName(PdfName.FT));
            }
            field = field.getAsDictionary(PdfName.Parent);
        }
        return false;
    }
}
