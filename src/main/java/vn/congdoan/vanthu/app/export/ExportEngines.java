package vn.congdoan.vanthu.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.signing.SetPlaces;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.format.ClosingMark;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.render.docx.DocxRenderer;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;
import vn.congdoan.vanthu.sign.SignatureFields;
import vn.congdoan.vanthu.text.document.DocumentWriter;

/** The renderers behind one door, and the fonts that all of them measure with, read when first needed. */
final class ExportEngines {
    private final Supplier<FontFamily> fonts;
    private final PdfRenderer pdf;
    private final DocxRenderer docx;
    private FontFamily family;

    ExportEngines(Supplier<FontFamily> fonts, Clock clock) {
        this.fonts = Objects.requireNonNull(fonts, "fonts");
        pdf = new PdfRenderer(clock);
        docx = new DocxRenderer(clock);
    }

    synchronized FontFamily family() {
        if (family == null) {
            family = fonts.get();
        }
        return family;
    }

    SetDocument set(ComposedDocument composed) {
        return new Typesetter(family()).set(composed);
    }

    byte[] pdf(SetDocument set) {
        return pdf.render(set, family());
    }

    private byte[] pdf(ComposedDocument composed, boolean signatureFields) {
        SetDocument set = set(composed);
        return signatureFields
                ? SignatureFields.prepare(pdf(set), SetPlaces.of(set, family()).fields())
                : pdf(set);
    }

    void docx(OfficialDocument document, FormatPack pack, OutputStream out) throws IOException {
        docx.render(DocumentComposer.compose(document, pack), family(), out);
    }

    /** What a file of that format holds. */
    AtomicFile.Content content(ExportFormat format, ExportRequest request) {
        OfficialDocument document = request.document();
        FormatPack pack = request.pack();
        return switch (format) {
            case DOCX -> out -> docx(document, pack, out);
            case PDF -> out -> out.write(pdf(DocumentComposer.compose(document, pack), request.signatureFields()));
            case TXT ->
                out -> out.write(
                        DocumentWriter.write(ClosingMark.on(document, pack)).getBytes(StandardCharsets.UTF_8));
        };
    }
}
