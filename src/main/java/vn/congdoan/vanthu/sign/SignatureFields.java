package vn.congdoan.vanthu.sign;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.SignatureUtil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningField;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.sign.file.PdfFiles;

/** Gives a document the empty fields that it will be signed in, so that any program finds them by their names. */
public final class SignatureFields {
    private SignatureFields() {}

    /**
     * The file with the fields it doesn't have yet appended; what is there stays byte for byte.
     *
     * @param fields each at its place on a page; those without a place are left out
     * @throws ProblemException {@code sign.pdf.…} when it can't be read; {@code sign.fields.signed} when it is signed already:
     *     fields come before the first signature
     */
    public static byte[] prepare(byte[] pdf, List<SigningField> fields) {
        requireUnsigned(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (8 << 10));
        try (PdfDocument document =
                new PdfDocument(PdfFiles.reader(pdf), new PdfWriter(out), new StampingProperties().useAppendMode())) {
            PdfAcroForm form = PdfFormCreator.getAcroForm(document, true);
            FieldWriter writer = new FieldWriter(document, form);
            for (SigningField field : fields) {
                if (field.place() != null && form.getField(field.name()) == null) {
                    writer.add(field);
                }
            }
            form.setSignatureFlags(PdfAcroForm.APPEND_ONLY);
        } catch (IOException | PdfException e) {
            throw ProblemException.causedBy(e, "sign.pdf.damaged");
        }
        return out.toByteArray();
    }

    /**
     * The signature fields of a file by name.
     *
     * @param signed those that hold a signature
     * @param blank those that wait for one, with their places; null for one that isn't seen
     */
    public record Known(Set<String> signed, Map<String, SigningPlace> blank) {}

    /** @throws ProblemException {@code sign.pdf.…} when it can't be read */
    public static Known of(byte[] pdf) {
        try (PdfDocument document = PdfFiles.open(pdf)) {
            SignatureUtil signatures = new SignatureUtil(document);
            Map<String, SigningPlace> blank = new LinkedHashMap<>();
            PdfAcroForm form = PdfFormCreator.getAcroForm(document, false);
            for (String name : signatures.getBlankSignatureNames()) {
                blank.put(name, PageSpace.placeOf(form.getField(name).getPdfObject(), document));
            }
            return new Known(Set.copyOf(signatures.getSignatureNames()), blank);
        } catch (PdfException e) {
            throw ProblemException.causedBy(e, "sign.pdf.damaged");
        }
    }

    private static void requireUnsigned(byte[] pdf) {
        try (PdfDocument document = PdfFiles.open(pdf)) {
            if (!new SignatureUtil(document).getSignatureNames().isEmpty()) {
                throw ProblemException.of("sign.fields.signed");
            }
        }
    }
}
