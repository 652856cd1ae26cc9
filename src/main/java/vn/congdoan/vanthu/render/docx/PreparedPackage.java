package vn.congdoan.vanthu.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.congdoan.vanthu.format.FormatPack;

/**
 * The parts that all documents of one pack have in common, made once; what differs from document to document is written into each
 * file beside them.
 */
final class PreparedPackage {
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOKS = "<Default Extension=\"xlsx\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Equal documents make equal files, whenever they are written. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String ownTypes;
    private final byte[] relations;
    private final String documentRelations;
    private final byte[] styles;
    private final byte[] settings;
    private final byte[] header;

    private PreparedPackage(FormatPack pack) {
        ownTypes = ownTypes();
        relations = bytes(relationships(
                relation("rId1", OFFICE + "officeDocument", "word/document.xml"),
                relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
        documentRelations = relation("rIdStyles", OFFICE + "styles", "styles.xml")
                + relation("rIdNumbering", OFFICE + "numbering", "numbering.xml")
                + relation("rIdSettings", OFFICE + "settings", "settings.xml")
                + relation(Section.HEADER, OFFICE + "header", "header1.xml");
        styles = bytes(StylesPart.of(pack));
        settings = bytes(SettingsPart.of(pack));
        header = bytes(HeaderPart.pageNumber());
    }

    static PreparedPackage of(FormatPack pack) {
        return new PreparedPackage(pack);
    }

    /** The part that tells the types of the others. */
    static String types(String... overrides) {
        return Xml.DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + String.join("", overrides) + "</Types>";
    }

    private static String ownTypes() {
        StringBuilder types = new StringBuilder();
        types.append(type("/word/document.xml", CONTENT + "document.main+xml"));
        for (String part : new String[] {"styles", "numbering", "settings"}) {
            types.append(type("/word/" + part + ".xml", CONTENT + part + "+xml"));
        }
        types.append(type("/word/header1.xml", CONTENT + "header+xml"));
        types.append(type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        return types.toString();
    }

    static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    static String relationships(String... relations) {
        return Xml.DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** A whole file; the stream stays open. */
    void write(DocumentPart document, String properties, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // Readers look for the types first.
        entry(zip, "[Content_Types].xml", types(document.charts()));
        entry(zip, "_rels/.rels", relations);
        entry(zip, "word/document.xml", document.text());
        entry(zip, "word/_rels/document.xml.rels", relations(document.charts()));
        entry(zip, "word/styles.xml", styles);
        entry(zip, "word/numbering.xml", document.numbering());
        entry(zip, "word/settings.xml", settings);
        entry(zip, "word/header1.xml", header);
        entry(zip, "docProps/core.xml", properties);
        for (WordChart chart : document.charts()) {
            write(chart, zip);
        }
        zip.finish();
    }

    private String types(List<WordChart> charts) {
        String own = charts.isEmpty() ? ownTypes : ownTypes + WORKBOOKS;
        return types(own
                + charts.stream()
                        .map(chart -> type("/word/charts/" + chart.name(), CHART))
                        .collect(Collectors.joining()));
    }

    private String relations(List<WordChart> charts) {
        return relationships(documentRelations
                + charts.stream()
                        .map(chart -> relation(chart.relation(), OFFICE + "chart", "charts/" + chart.name()))
                        .collect(Collectors.joining()));
    }

    private static void write(WordChart chart, ZipOutputStream zip) throws IOException {
        String workbook = relation(WordChart.WORKBOOK, OFFICE + "package", "../embeddings/" + chart.workbookName());
        entry(zip, "word/charts/" + chart.name(), chart.part());
        entry(zip, "word/charts/_rels/" + chart.name() + ".rels", relationships(workbook));
        entry(zip, "word/embeddings/" + chart.workbookName(), chart.workbook());
    }

    static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        entry(zip, name, bytes(content));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
