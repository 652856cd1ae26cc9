package vn.congdoan.vanthu.sheet.make;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Holds a made workbook against the schema of ECMA-376: Excel calls a file broken when its elements stand in another order. */
public final class SchemaCheck {
    /** Stops at the first: finding the place of each of thousands takes the validator minutes. */
    private static final class First extends AbstractList<XmlError> {
        @Override
        public boolean add(XmlError error) {
            throw new IllegalStateException(error.getMessage());
        }

        @Override
        public XmlError get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }
    }

    private SchemaCheck() {}

    /** The parts of a file by their names. */
    public static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                zip.transferTo(bytes);
                parts.put(entry.getName(), bytes.toByteArray());
            }
        }
        return parts;
    }

    /** What contradicts the schema, each with its part. */
    public static List<String> faults(byte[] file) throws IOException, XmlException {
        Map<String, byte[]> parts = parts(file);
        List<String> faults = new ArrayList<>(PackageCheck.faults(parts));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String xml = new String(part.getValue(), StandardCharsets.UTF_8)
                    .replace(" xml:space=\"preserve\"", "")
                    .replaceAll("\\s(mc:Ignorable|xr\\d?:uid|x14ac:dyDescent)=\"[^\"]*\"", "");
            XmlObject parsed = parsed(part.getKey(), new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            if (parsed == null) {
                continue;
            }
            First first = new First();
            try {
                parsed.validate(new XmlOptions().setErrorListener(first));
            } catch (IllegalStateException e) {
                faults.add(part.getKey() + ": " + e.getMessage());
            }
        }
        return faults;
    }

    private static XmlObject parsed(String name, ByteArrayInputStream xml) throws IOException, XmlException {
        if (name.startsWith("xl/worksheets/sheet")) {
            return WorksheetDocument.Factory.parse(xml);
        }
        if (name.matches("xl/comments\\d*\\.xml")) {
            return CommentsDocument.Factory.parse(xml);
        }
        return switch (name) {
            case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(xml);
            case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(xml);
            case "docProps/app.xml" ->
                org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory.parse(
                        xml);
            case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(xml);
            case "xl/drawings/drawing1.xml" -> WsDrDocument.Factory.parse(xml);
            case "docProps/custom.xml" -> PropertiesDocument.Factory.parse(xml);
            default -> null;
        };
    }
}
