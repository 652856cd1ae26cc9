package vn.congdoan.vanthu.sheet.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.XmlText;

/** A sheet of one table under a title, written from left to right and from top to bottom. */
final class TableSheet {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    static final int HEADING_ROW = 4;
    private static final String PAGE = "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
            + "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>";

    private final TotalLooks looks;
    private final StringBuilder rows = new StringBuilder();
    private int row = HEADING_ROW;
    private int column;
    private int columns;

    TableSheet(TotalLooks looks, String title, String under) {
        this.looks = looks;
        rows.append(SheetXml.row(1, 22)).append(SheetXml.words("A1", looks.title, title)).append("</row>");
        rows.append(SheetXml.row(2, 18)).append(SheetXml.words("A2", looks.hint, under)).append("</row>");
    }

    void headings(List<String> headings) {
        rows.append(SheetXml.row(HEADING_ROW, 0));
        columns = headings.size();
        headings.forEach(heading -> words(looks.heading, heading));
        rows.append("</row>");
    }

    void row() {
        column = 0;
        rows.append(SheetXml.row(++row, 0));
    }

    void end() {
        rows.append("</row>");
    }

    int column() {
        return column;
    }

    /** A cell of the row that is being written. */
    String at(int ofColumn) {
        return SheetXml.at(ofColumn, row);
    }

    void words(int look, String words) {
        rows.append(SheetXml.words(at(column++), look, words));
    }

    void number(int look, BigDecimal number) {
        rows.append(SheetXml.number(at(column++), look, number));
    }

    void day(int look, LocalDate day) {
        rows.append(SheetXml.day(at(column++), look, day));
    }

    /** A reported value as what it is; empty for null. */
    void value(CellValue value) {
        if (value instanceof CellValue.Number number) {
            number(looks.number(number.value().scale() <= 0), number.value());
        } else if (value instanceof CellValue.Day day) {
            day(looks.day, day.date());
        } else {
            words(looks.text, value instanceof CellValue.Words words ? words.text() : "");
        }
    }

    /** @param result what it comes to */
    void formula(int look, String formula, BigDecimal result, boolean array) {
        cell(look, "", formula, array, result.toPlainString());
    }

    void formula(int look, String formula, String result, boolean array) {
        cell(look, " t=\"str\"", formula, array, XmlText.of(result));
    }

    private void cell(int look, String kind, String formula, boolean array, String result) {
        String at = at(column++);
        rows.append("<c r=\"").append(at).append("\" s=\"").append(look).append('"').append(kind).append("><f");
        rows.append(array ? " t=\"array\" ref=\"" + at + "\"" : "").append('>').append(XmlText.of(formula));
        rows.append("</f><v>").append(result).append("</v></c>");
    }

    /** @param frozen columns that stay in sight */
    String xml(List<Double> widths, int frozen) {
        StringBuilder xml = new StringBuilder(SheetXml.PROLOGUE + "<worksheet xmlns=\"" + SheetXml.MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane");
        xml.append(frozen > 0 ? " xSplit=\"" + frozen + "\"" : "").append(" ySplit=\"" + HEADING_ROW + "\" topLeftCell=\"");
        xml.append(SheetXml.at(frozen, HEADING_ROW + 1)).append("\" activePane=\"").append(frozen > 0 ? "bottomRight" : "bottomLeft");
        xml.append("\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < columns; i++) {
            xml.append(SheetXml.column(i, widths.get(Math.min(i, widths.size() - 1)), false));
        }
        xml.append("</cols><sheetData>").append(rows).append("</sheetData>");
        xml.append("<autoFilter ref=\"A").append(HEADING_ROW).append(':').append(SheetXml.at(columns - 1, Math.max(row, HEADING_ROW + 1)));
        return xml.append("\"/>").append(PAGE).append("</worksheet>").toString();
    }
}
