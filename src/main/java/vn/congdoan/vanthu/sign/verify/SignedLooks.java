package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.PdfFormField;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.signatures.SignatureUtil;
import java.util.Arrays;
import java.util.Set;

/** Whether signed fields still look as they did: a form may be filled in later, but a signature's picture never exchanged. */
final class SignedLooks {
    /** Deeper than any appearance; what is nested deeper was made to exhaust readers. */
    private static final int DEEPEST = 40;

    /** Lead out of the appearance, to pages and fields that may change. */
    private static final Set<PdfName> OUTWARD =
            Set.of(PdfName.P, PdfName.Parent, PdfName.StructParent, PdfName.StructParents);

    private SignedLooks() {}

    /** @param earlier the document as it was when its last signature was made */
    static boolean areSame(PdfDocument earlier, PdfDocument now) {
        PdfAcroForm before = PdfFormCreator.getAcroForm(earlier, false);
        PdfAcroForm after = PdfFormCreator.getAcroForm(now, false);
        return new SignatureUtil(earlier)
                .getSignatureNames().stream().allMatch(name -> isSame(before.getField(name), after.getField(name)));
    }

    private static boolean isSame(PdfFormField before, PdfFormField after) {
        if (before == null || after == null) {
            return before == after;
        }
        PdfDictionary one = before.getPdfObject();
        PdfDictionary other = after.getPdfObject();
        return same(one.get(PdfName.AP), other.get(PdfName.AP), 0)
                && same(one.get(PdfName.Rect), other.get(PdfName.Rect), 0)
                && same(one.get(PdfName.Kids), other.get(PdfName.Kids), 0);
    }

    private static boolean same(PdfObject one, PdfObject other, int depth) {
        if (one == null || other == null || depth > DEEPEST) {
            return one == other;
        }
        if (one.getType() != other.getType()) {
            return false;
        }
        if (one instanceof PdfStream stream
                && !Arrays.equals(stream.getBytes(false), ((PdfStream) other).getBytes(false))) {
            return false;
        }
        if (one instanceof PdfDictionary dictionary) {
            return sameEntries(dictionary, (PdfDictionary) other, depth);
        }
        if (one instanceof PdfArray array) {
            return sameItems(array, (PdfArray) other, depth);
        }
        return one.toString().equals(other.toString());
    }

    private static boolean sameEntries(PdfDictionary one, PdfDictionary other, int depth) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream()
                        .filter(key -> !OUTWARD.contains(key))
                        .allMatch(key -> same(one.get(key), other.get(key), depth + 1));
    }

    private static boolean sameItems(PdfArray one, PdfArray other, int depth) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
