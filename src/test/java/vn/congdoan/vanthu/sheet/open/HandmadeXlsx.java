package vn.congdoan.vanthu.sheet.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx put together part by part, so that a test can say exactly what is odd about it. */
final class HandmadeXlsx {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Writes the bytes of a part. */
    interface Part {
        void to(OutputStream out) throws IOException;
    }

    /** One sheet, whose rows these are. */
    static HandmadeXlsx ofRows(String rows) {
        return new HandmadeXlsx()
                .with("_rels/.rels", relations("r1", "officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"Biểu\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations("r1", "worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String relations(String id, String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:XFD9\"/><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    HandmadeXlsx with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    HandmadeXlsx with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    HandmadeXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
