package vn.congdoan.vanthu.sign;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.PdfSigFieldLock;
import com.itextpdf.forms.fields.PdfSignatureFormField;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDeveloperExtension;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfSigner;
import java.io.IOException;
import java.io.OutputStream;
import vn.congdoan.vanthu.domain.signature.SigningField;

/**
 * The PDF library's signer with appearances of our own: the library's are set by its layout engine, in its own fonts, and rewrite
 * fields that are there.
 */
final class PadesSigner extends PdfSigner {
    private final SigningField field;
    private final Appearance appearance;

    PadesSigner(PdfReader reader, OutputStream out, SigningField field, Appearance appearance) throws IOException {
        super(reader, out, new StampingProperties().useAppendMode());
        this.field = field;
        this.appearance = appearance;
        if (document.getPdfVersion().compareTo(PdfVersion.PDF_2_0) < 0) {
            addDeveloperExtension(PdfDeveloperExtension.ESIC_1_7_EXTENSIONLEVEL2); // ETSI EN 319 142-1, 5.6
        }
    }

    @Override
    protected PdfSigFieldLock populateExistingSignatureFormField(PdfAcroForm form) {
        PdfSignatureFormField known = (PdfSignatureFormField) form.getField(field.name());
        PdfDictionary dictionary = known.getPdfObject();
        fill(dictionary);
        return known.getSigFieldLockDictionary();
    }

    @Override
    protected PdfSigFieldLock createNewSignatureFormField(PdfAcroForm form, String name) {
        fill(new FieldWriter(document, form).add(field));
        return null;
    }

    private void fill(PdfDictionary dictionary) {
        dictionary.put(PdfName.V, cryptoDictionary.getPdfObject());
        dictionary.setModified();
        PdfDictionary widget = FieldWriter.widgetOf(dictionary);
        FieldWriter.lock(widget);
        Rectangle box = widget.getAsRectangle(PdfName.Rect);
        if (appearance.isVisible() && box != null && box.getWidth() > 1 && box.getHeight() > 1) {
            FieldWriter.setAppearance(widget, appearance.draw(document, box.getWidth(), box.getHeight()));
        } else {
            FieldWriter.requireAppearance(widget, document);
        }
    }
}
