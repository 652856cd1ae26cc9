package vn.congdoan.vanthu.sign;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningField;
import vn.congdoan.vanthu.domain.signature.SigningPlace;

/** Adds signature fields to a document: field and annotation in one, tagged where the document is. */
final class FieldWriter {
    private final PdfDocument document;
    private final PdfAcroForm form;

    FieldWriter(PdfDocument document, PdfAcroForm form) {
        this.document = document;
        this.form = form;
    }

    /** The new field's dictionary, with an empty appearance, which PDF/A asks of every annotation (ISO 19005-2, 6.3.3). */
    PdfDictionary add(SigningField field) {
        PdfPage page = page(field.place());
        Rectangle box = box(field.place(), page);
        PdfWidgetAnnotation widget = new PdfWidgetAnnotation(box);
        PdfDictionary fields = widget.getPdfObject();
        widget.setFlags(PdfAnnotation.PRINT | PdfAnnotation.LOCKED);
        fields.put(PdfName.FT, PdfName.Sig);
        fields.put(PdfName.T, new PdfString(field.name(), "UnicodeBig"));
        fields.put(PdfName.TU, new PdfString(field.name(), "UnicodeBig"));
        fields.makeIndirect(document);
        setAppearance(fields, new PdfFormXObject(new Rectangle(box.getWidth(), box.getHeight())));
        attach(widget, page);
        register(fields);
        return fields;
    }

    private void register(PdfDictionary field) {
        PdfArray all = form.getPdfObject().getAsArray(PdfName.Fields);
        if (all == null) {
            all = new PdfArray();
            form.getPdfObject().put(PdfName.Fields, all);
        }
        all.add(field);
        all.setModified();
        form.setModified();
        document.getCatalog().setModified(); // the form may be a part of it
    }

    static void setAppearance(PdfDictionary widget, PdfFormXObject drawn) {
        PdfDictionary appearance = new PdfDictionary();
        appearance.put(PdfName.N, drawn.getPdfObject());
        widget.put(PdfName.AP, appearance);
        widget.setModified();
    }

    /** PDF/A asks one of every annotation, also of one that shows nothing (ISO 19005-2, 6.3.3). */
    static void requireAppearance(PdfDictionary widget, PdfDocument document) {
        if (!widget.containsKey(PdfName.AP)) {
            PdfFormXObject nothing = new PdfFormXObject(new Rectangle(0, 0));
            nothing.makeIndirect(document);
            setAppearance(widget, nothing);
        }
    }

    /** The annotation of a field: itself, or its only kid. */
    static PdfDictionary widgetOf(PdfDictionary field) {
        PdfArray kids = field.getAsArray(PdfName.Kids);
        return field.containsKey(PdfName.Rect) || kids == null ? field : kids.getAsDictionary(0);
    }

    private void attach(PdfWidgetAnnotation widget, PdfPage page) {
        if (!document.isTagged()) {
            page.addAnnotation(widget);
            return;
        }
        TagTreePointer pointer = document.getTagStructureContext().getAutoTaggingPointer();
        pointer.moveToRoot();
        pointer.addTag(StandardRoles.FORM);
        page.addAnnotation(widget);
        pointer.moveToParent();
    }

    private PdfPage page(SigningPlace place) {
        int number = place == null ? 1 : place.page();
        if (number < 1 || number > document.getNumberOfPages()) {
            throw ProblemException.of("sign.place.noPage", number, document.getNumberOfPages());
        }
        return document.getPage(number);
    }

    /** In the page's own coordinates, which begin at the lower left corner of what is seen of it. */
    private static Rectangle box(SigningPlace place, PdfPage page) {
        if (place == null) {
            return new Rectangle(0, 0, 0, 0);
        }
        return PageSpace.toPage(place, page);
    }

    /** Signed fields stay where they are. */
    static void lock(PdfDictionary widget) {
        PdfNumber flags = widget.getAsNumber(PdfName.F);
        int kept = flags == null ? 0 : flags.intValue();
        widget.put(PdfName.F, new PdfNumber(kept | PdfAnnotation.PRINT | PdfAnnotation.LOCKED));
        widget.setModified();
    }
}
