package vn.congdoan.vanthu.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.zip.ZipOutputStream;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** The least workbook there is: one sheet with a chart's table, for whoever edits the chart in a word processor. */
final class ChartWorkbook {
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ChartWorkbook() {}

    /**
     * @param words all rows, the header first
     * @param figures of the rows below the header without their first column; NaN where the words stay words
     */
    static byte[] of(List<List<String>> words, double[][] figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            PreparedPackage.entry(
                    zip,
                    "[Content_Types].xml",
                    PreparedPackage.types(
                            PreparedPackage.type("/xl/workbook.xml", TYPES + "sheet.main+xml"),
                            PreparedPackage.type("/xl/worksheets/sheet1.xml", TYPES + "worksheet+xml")));
            PreparedPackage.entry(
                    zip,
                    "_rels/.rels",
                    PreparedPackage.relationships(PreparedPackage.relation(
                            "rId1", PreparedPackage.OFFICE + "officeDocument", "xl/workbook.xml")));
            PreparedPackage.entry(
                    zip,
                    "xl/workbook.xml",
                    Xml.DECLARATION + "<workbook xmlns=\"" + SHEETS + "\" " + Xml.RELATIONS
                            + "><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            PreparedPackage.entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    PreparedPackage.relationships(PreparedPackage.relation(
                            "rId1", PreparedPackage.OFFICE + "worksheet", "worksheets/sheet1.xml")));
            PreparedPackage.entry(zip, "xl/worksheets/sheet1.xml", sheet(words, figures));
        } catch (IOException e) { // memory doesn't fail
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(List<List<String>> words, double[][] figures) {
        Xml xml = new Xml().raw(Xml.DECLARATION).raw("<worksheet xmlns=\"" + SHEETS + "\"><sheetData>");
        for (int row = 0; row < words.size(); row++) {
            xml.raw("<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < words.get(row).size(); column++) {
                boolean figure = row > 0 && column > 0 && !Double.isNaN(figures[row - 1][column - 1]);
                xml.raw("<c r=\"" + CellPlace.letters(column) + (row + 1) + "\"");
                if (figure) {
                    xml.raw("><v>" + digits(figures[row - 1][column - 1]) + "</v></c>");
                } else {
                    xml.raw(" t=\"inlineStr\"><is><t>")
                            .text(words.get(row).get(column))
                            .raw("</t></is></c>");
                }
            }
            xml.raw("</row>");
        }
        return xml.raw("</sheetData></worksheet>").toString();
    }

    static String digits(double figure) {
        return BigDecimal.valueOf(figure).toPlainString();
    }
}
