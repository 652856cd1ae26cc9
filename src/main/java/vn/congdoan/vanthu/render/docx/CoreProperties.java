package vn.congdoan.vanthu.render.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.format.ComposedDocument;

/** What the file says about itself: title, subject, issuer, language, time. */
final class CoreProperties {
    private CoreProperties() {}

    static String of(ComposedDocument document, Instant now) {
        DocumentParts parts = document.document().parts();
        String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
        Xml xml = new Xml()
                .raw(Xml.DECLARATION)
                .raw(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        element("dc:title", title(parts), xml);
        element("dc:subject", parts.subject(), xml);
        element("dc:creator", parts.organisation(), xml);
        element("dc:language", "vi-VN", xml);
        xml.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:created>");
        xml.raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:modified>");
        return xml.raw("</cp:coreProperties>").toString();
    }

    /** "Kế hoạch Tuyên truyền …". */
    private static String title(DocumentParts parts) {
        return (parts.type().name() + " " + parts.subject()).strip();
    }

    private static void element(String name, String words, Xml xml) {
        String line = words.replace('\n', ' ').strip();
        if (!line.isEmpty()) {
            xml.raw("<" + name + ">").text(line).raw("</" + name + ">");
        }
    }
}
