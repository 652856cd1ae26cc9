package vn.congdoan.vanthu.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlObject;
import vn.congdoan.vanthu.format.FormatPack;

/**
 * The parts that all documents of one pack have in common, and their package: built once by POI, then only copied. What differs
 * from document to document is written into each copy.
 */
final class PreparedPackage {
    private static final String DOCUMENT = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    /** Equal documents make equal files, whenever they are written. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> entries;

    private PreparedPackage(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    static PreparedPackage of(FormatPack pack) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                OPCPackage made = OPCPackage.create(bytes)) {
            PackagePart document = part(made, XWPFRelation.DOCUMENT, "/" + DOCUMENT, null);
            made.addRelationship(
                    document.getPartName(), TargetMode.INTERNAL, XWPFRelation.DOCUMENT.getRelation(), "rId1");
            related(made, document, XWPFRelation.STYLES, StylesPart.of(pack), "rIdStyles");
            related(made, document, XWPFRelation.SETTINGS, SettingsPart.of(pack), "rIdSettings");
            related(made, document, XWPFRelation.HEADER, HeaderPart.pageNumber(), Section.HEADER);
            related(made, document, XWPFRelation.NUMBERING, null, "rIdNumbering");
            made.getPackageProperties().setTitleProperty("");
            made.close();
            return new PreparedPackage(unpacked(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void related(
            OPCPackage made, PackagePart document, XWPFRelation relation, XmlObject content, String id)
            throws IOException, InvalidFormatException {
        PackagePart part = part(made, relation, relation.getFileName(1), content);
        document.addRelationship(part.getPartName(), TargetMode.INTERNAL, relation.getRelation(), id);
    }

    private static PackagePart part(OPCPackage made, XWPFRelation relation, String name, XmlObject content)
            throws IOException, InvalidFormatException {
        PackagePartName partName = PackagingURIHelper.createPartName(name);
        PackagePart part = made.createPart(partName, relation.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            if (content != null) {
                content.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
            } else {
                out.write('\n');
            }
        }
        return part;
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        // Readers look for the types first.
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        for (String first : new String[] {"[Content_Types].xml", "_rels/.rels", DOCUMENT}) {
            ordered.put(first, entries.remove(first));
        }
        ordered.putAll(entries);
        return ordered;
    }

    /** A whole file; the stream stays open. */
    void write(String document, String numbering, String properties, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry header = new ZipEntry(entry.getKey());
            header.setTimeLocal(ENTRY_TIME);
            zip.putNextEntry(header);
            zip.write(
                    switch (entry.getKey()) {
                        case DOCUMENT -> document.getBytes(StandardCharsets.UTF_8);
                        case NUMBERING -> numbering.getBytes(StandardCharsets.UTF_8);
                        case PROPERTIES -> properties.getBytes(StandardCharsets.UTF_8);
                        default -> entry.getValue();
                    });
            zip.closeEntry();
        }
        zip.finish();
    }
}
