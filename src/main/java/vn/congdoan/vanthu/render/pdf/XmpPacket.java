package vn.congdoan.vanthu.render.pdf;

import java.nio.charset.StandardCharsets;

/** The metadata packet that makes a PDF claim PDF/A-2a and tells the same as its info dictionary (ISO 19005-2, 6.6). */
final class XmpPacket {
    private static final String TEMPLATE = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>%s</pdf:Producer>
            <xmp:CreatorTool>%s</xmp:CreatorTool>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%s</xmp:ModifyDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private XmpPacket() {}

    /** @param producer as the info dictionary names the PDF library */
    static byte[] of(DocumentDetails details, String producer) {
        return TEMPLATE.formatted(
                        escaped(details.title()),
                        escaped(details.author()),
                        escaped(details.subject()),
                        DocumentDetails.LANGUAGE,
                        escaped(producer),
                        DocumentDetails.CREATOR,
                        details.created(),
                        details.created())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** XML 1.0 knows no control characters at all, so that they are left out. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    boolean writable = c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
                    out.append(writable ? Character.toString(c) : "");
                }
            }
        });
        return out.toString();
    }
}
