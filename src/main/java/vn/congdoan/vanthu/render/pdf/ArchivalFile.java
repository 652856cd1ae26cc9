package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A PDF file with what PDF/A-2a asks of it as a whole: metadata twice alike, an identifier, the language and the meaning of its
 * colours. The PDF library's own clock and random identifier are not used, so that the same pages give the same bytes.
 */
final class ArchivalFile extends PdfDocument {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Half the time of the library's level 6 for 2 % more bytes: most of a file are its fonts, which are packed once at level 9. */
    private static final int QUICK = 3;

    private final DocumentDetails details;

    /** @param identifier 16 bytes that tell this file from others */
    ArchivalFile(OutputStream out, DocumentDetails details, byte[] identifier) {
        super(new PdfWriter(out, properties(identifier)));
        this.details = details;
        getWriter().setCloseStream(false);
        describe();
    }

    private static WriterProperties properties(byte[] identifier) {
        PdfString id = new PdfString(identifier);
        return new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true)
                .setCompressionLevel(QUICK)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
    }

    private void describe() {
        PdfDictionary viewing = new PdfDictionary();
        viewing.put(PdfName.DisplayDocTitle, PdfBoolean.TRUE);
        getCatalog().put(PdfName.ViewerPreferences, viewing);
        getCatalog().put(PdfName.Lang, new PdfString(DocumentDetails.LANGUAGE));
        getCatalog().put(PdfName.OutputIntents, new PdfArray(outputIntent()));
    }

    private PdfDictionary outputIntent() {
        PdfStream profile = SrgbProfile.PACKED.stream(this);
        profile.put(PdfName.N, new PdfNumber(3));
        PdfDictionary intent = new PdfDictionary();
        intent.put(PdfName.Type, PdfName.OutputIntent);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OutputConditionIdentifier, new PdfString(SrgbProfile.NAME));
        intent.put(PdfName.Info, new PdfString(SrgbProfile.NAME));
        intent.put(PdfName.DestOutputProfile, profile);
        return intent;
    }

    /** Called on closing, when the library has named itself as the producer. */
    @Override
    protected void updateXmpMetadata() {
        writePacket();
        getDocumentInfo()
                .setTitle(details.title())
                .setAuthor(details.author())
                .setSubject(details.subject())
                .setCreator(DocumentDetails.CREATOR);
        String created = DATE.format(details.created());
        getDocumentInfo().setMoreInfo("CreationDate", created);
        getDocumentInfo().setMoreInfo("ModDate", created);
    }

    /** Not by the library's own way, which parses the packet again with a DOM: a third of the time of a document. */
    private void writePacket() {
        byte[] packet = XmpPacket.of(details, getDocumentInfo().getProducer());
        PdfStream stream = new PdfStream(packet, CompressionConstants.NO_COMPRESSION);
        stream.put(PdfName.Type, PdfName.Metadata);
        stream.put(PdfName.Subtype, PdfName.XML);
        stream.makeIndirect(this);
        getCatalog().put(PdfName.Metadata, stream);
    }
}
