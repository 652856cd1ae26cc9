package vn.congdoan.vanthu.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.congdoan.vanthu.format.FormatPack;

/**
 * The parts that all documents of one pack have in common, made once; what differs from document to document is written into each
 * file beside them.
 */
final class PreparedPackage {
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Equal documents make equal files, whenever they are written. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final byte[] types;
    private final byte[] relations;
    private final byte[] documentRelations;
    private final byte[] styles;
    private final byte[] settings;
    private final byte[] header;

    private PreparedPackage(FormatPack pack) {
        types = bytes(types());
        relations = bytes(relationships(
                relation("rId1", OFFICE + "officeDocument", "word/document.xml"),
                relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
        documentRelations = bytes(relationships(
                relation("rIdStyles", OFFICE + "styles", "styles.xml"),
                relation("rIdNumbering", OFFICE + "numbering", "numbering.xml"),
                relation("rIdSettings", OFFICE + "settings", "settings.xml"),
                relation(Section.HEADER, OFFICE + "header", "header1.xml")));
        styles = bytes(StylesPart.of(pack));
        settings = bytes(SettingsPart.of(pack));
        header = bytes(HeaderPart.pageNumber());
    }

    static PreparedPackage of(FormatPack pack) {
        return new PreparedPackage(pack);
    }

    private static String types() {
        StringBuilder types = new StringBuilder(Xml.DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(type("/word/document.xml", CONTENT + "document.main+xml"));
        for (String part : new String[] {"styles", "numbering", "settings"}) {
            types.append(type("/word/" + part + ".xml", CONTENT + part + "+xml"));
        }
        types.append(type("/word/header1.xml", CONTENT + "header+xml"));
        types.append(type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String... relations) {
        return Xml.DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** A whole file; the stream stays open. */
    void write(String document, String numbering, String properties, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // Readers look for the types first.
        entry(zip, "[Content_Types].xml", types);
        entry(zip, "_rels/.rels", relations);
        entry(zip, "word/document.xml", bytes(document));
        entry(zip, "word/_rels/document.xml.rels", documentRelations);
        entry(zip, "word/styles.xml", styles);
        entry(zip, "word/numbering.xml", bytes(numbering));
        entry(zip, "word/settings.xml", settings);
        entry(zip, "word/header1.xml", header);
        entry(zip, "docProps/core.xml", bytes(properties));
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
