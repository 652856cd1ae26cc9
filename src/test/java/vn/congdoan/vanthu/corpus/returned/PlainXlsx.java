package vn.congdoan.vanthu.corpus.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;

/** The least a workbook can be, written in a millisecond: sheets of words, numbers and formulas without results. */
final class PlainXlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private PlainXlsx() {}

    /** @param sheets lines of cells parted by "|", by the sheet's name, in their order */
    static byte[] of(Map<String, List<String>> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            StringBuilder names = new StringBuilder();
            StringBuilder targets = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, List<String>> sheet : sheets.entrySet()) {
                String part = "worksheets/sheet" + ++number + ".xml";
                names.append("<sheet name=\"" + escaped(sheet.getKey()) + "\" sheetId=\"" + number + "\" r:id=\"r" + number
                        + "\"/>");
                targets.append(relation(number, "worksheet", part));
                put(zip, "xl/" + part, sheet(sheet.getValue()));
            }
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                            + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations(targets.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + all + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"r" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String sheet(List<String> lines) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 1; row <= lines.size(); row++) {
            xml.append("<row r=\"").append(row).append("\">");
            String[] cells = lines.get(row - 1).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                cell(xml, CellReference.convertNumToColString(column) + row, cells[column]);
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, String place, String typed) {
        if (typed.isEmpty()) {
            return;
        }
        xml.append("<c r=\"").append(place).append('"');
        if (typed.startsWith("=")) {
            xml.append("><f>").append(escaped(typed.substring(1))).append("</f></c>");
        } else if (typed.matches("-?\\d+(\\.\\d+)?")) {
            xml.append("><v>").append(typed).append("</v></c>");
        } else {
            String words = typed.startsWith("'") ? typed.substring(1) : typed;
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(escaped(words))
                    .append("</t></is></c>");
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
