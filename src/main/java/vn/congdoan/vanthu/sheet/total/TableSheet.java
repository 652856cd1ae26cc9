package vn.congdoan.vanthu.sheet.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.sheet.make.LineCount;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.XmlText;

/** A sheet of one table under a title, written from left to right and from top to bottom. */
final class TableSheet {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    static final int HEADING_ROW = 4;
    private static final int LETTERS = 11;
    private static final int TITLE_LETTERS = 14;
    /** What words set to the left keep from the frame, in characters. */
    private static final double INDENT = 1;
    /** Characters across a page of A4 that can still be read; what is wider goes over several pages. */
    private static final double PAGE_WIDTH = 190;
    /** Points of a character's width, less what the widest letter takes of the size: words shorter than that surely fit. */
    private static final double NARROW = 6 / 1.1;

    private final TotalLooks looks;
    private final List<Double> widths;
    private final int frozen;
    private final Map<String, Integer> known = new HashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private int row = HEADING_ROW - 1;
    private int column;
    private int lines = 1;
    private int columns;

    /**
     * @param widths of the columns in characters, the last one of all that follow too
     * @param frozen columns that stay in sight
     */
    TableSheet(TotalLooks looks, String title, String under, List<Double> widths, int frozen) {
        this.looks = looks;
        this.widths = List.copyOf(widths);
        this.frozen = frozen;
        rows.append(SheetXml.row(1, LineCount.height(1, TITLE_LETTERS)))
                .append(SheetXml.words("A1", looks.title, title))
                .append("</row>");
        rows.append(SheetXml.row(2, LineCount.height(1, LETTERS)))
                .append(SheetXml.words("A2", looks.hint, under))
                .append("</row>");
    }

    void headings(List<String> headings) {
        columns = headings.size();
        row();
        headings.forEach(heading -> words(looks.heading, heading));
        end();
    }

    void row() {
        column = 0;
        lines = 1;
        row++;
        cells.setLength(0);
    }

    /** The row is as high as its words need: not every program that opens a made workbook sees to that. */
    void end() {
        rows.append(SheetXml.fitted(row, LineCount.height(lines, LETTERS)))
                .append(cells)
                .append("</row>");
    }

    int column() {
        return column;
    }

    /** A cell of the row that is being written. */
    String at(int ofColumn) {
        return SheetXml.at(ofColumn, row);
    }

    void words(int look, String words) {
        fit(words);
        cells.append(SheetXml.words(at(column++), look, words));
    }

    void number(int look, BigDecimal number) {
        cells.append(SheetXml.number(at(column++), look, number));
    }

    void day(int look, LocalDate day) {
        cells.append(SheetXml.day(at(column++), look, day));
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
        fit(result);
        cell(look, " t=\"str\"", formula, array, XmlText.of(result));
    }

    private void cell(int look, String kind, String formula, boolean array, String result) {
        String at = at(column++);
        cells.append("<c r=\"")
                .append(at)
                .append("\" s=\"")
                .append(look)
                .append('"')
                .append(kind)
                .append("><f");
        cells.append(array ? " t=\"array\" ref=\"" + at + "\"" : "").append('>').append(XmlText.of(formula));
        cells.append("</f><v>").append(result).append("</v></c>");
    }

    private void fit(String words) {
        double width = width(column) - INDENT;
        if (words.length() * LETTERS > width * NARROW || words.indexOf('\n') >= 0) {
            String key = width + words;
            lines = Math.max(lines, known.computeIfAbsent(key, one -> LineCount.of(words, width, LETTERS, true)));
        }
    }

    private double width(int ofColumn) {
        return widths.get(Math.min(ofColumn, widths.size() - 1));
    }

    String xml() {
        StringBuilder xml = new StringBuilder(
                SheetXml.PROLOGUE + "<worksheet xmlns=\"" + SheetXml.MAIN
                        + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane");
        xml.append(frozen > 0 ? " xSplit=\"" + frozen + "\"" : "")
                .append(" ySplit=\"" + HEADING_ROW + "\" topLeftCell=\"");
        xml.append(SheetXml.at(frozen, HEADING_ROW + 1))
                .append("\" activePane=\"")
                .append(frozen > 0 ? "bottomRight" : "bottomLeft");
        xml.append("\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < columns; i++) {
            xml.append(SheetXml.column(i, width(i), false));
        }
        xml.append("</cols><sheetData>").append(rows).append("</sheetData>");
        xml.append("<autoFilter ref=\"A")
                .append(HEADING_ROW)
                .append(':')
                .append(SheetXml.at(columns - 1, Math.max(row, HEADING_ROW + 1)));
        return xml.append("\"/>").append(page()).append("</worksheet>").toString();
    }

    private String page() {
        return "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"" + pagesAcross()
                + "\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>";
    }

    /** The columns that stay in sight are printed on each page again. */
    private int pagesAcross() {
        double all = IntStream.range(0, columns).mapToDouble(this::width).sum();
        double again = IntStream.range(0, frozen).mapToDouble(this::width).sum();
        return all <= PAGE_WIDTH ? 1 : (int) Math.ceil((all - again) / Math.max(again, PAGE_WIDTH - again));
    }
}
