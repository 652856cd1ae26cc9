package vn.congdoan.vanthu.sheet.make;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** The cells of a sheet part. */
public final class SheetXml {
    /** The first line of every part. */
    public static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The name space of sheets, styles and the workbook. */
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** The name space of references between parts. */
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Day 0 of a workbook, right from March 1900 on (the day 29/02/1900 is counted though it never was). */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private SheetXml() {}

    /** "D7" for column 3, row 7. @param column from 0 @param row from 1 */
    public static String at(int column, int row) {
        return new CellPlace("", row - 1, column).address();
    }

    /** "D" for column 3. */
    public static String letters(int column) {
        String address = at(column, 1);
        return address.substring(0, address.length() - 1);
    }

    /** A cell of words: never live, whatever sign they begin with. */
    public static String words(String at, int look, String words) {
        return words.isEmpty()
                ? empty(at, look)
                : "<c r=\"" + at + "\" s=\"" + look + "\" t=\"inlineStr\"><is><t"
                        + (words.equals(words.strip()) ? ">" : " xml:space=\"preserve\">") + XmlText.of(words)
                        + "</t></is></c>";
    }

    /** A cell that only has its look. @param at "D7" @param look its number among the workbook's looks */
    public static String empty(String at, int look) {
        return "<c r=\"" + at + "\" s=\"" + look + "\"/>";
    }

    public static String number(String at, int look, BigDecimal value) {
        return "<c r=\"" + at + "\" s=\"" + look + "\"><v>" + value.toPlainString() + "</v></c>";
    }

    public static String day(String at, int look, LocalDate day) {
        return "<c r=\"" + at + "\" s=\"" + look + "\"><v>" + serial(day) + "</v></c>";
    }

    /** @param formula without "=" @param result what it comes to now */
    public static String formula(String at, int look, String formula, String result) {
        return "<c r=\"" + at + "\" s=\"" + look + "\" t=\"str\"><f>" + XmlText.of(formula) + "</f><v>"
                + XmlText.of(result) + "</v></c>";
    }

    /** The number by which a workbook counts a day. */
    public static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_NOUGHT, day);
    }

    /** @param height in points; 0 as the program chooses */
    public static String row(int row, double height) {
        return "<row r=\"" + row + "\""
                + (height > 0 ? " ht=\"" + Math.round(height * 4) / 4.0 + "\" customHeight=\"1\"" : "") + ">";
    }

    /** A row that is high enough now and goes on following its words while they are edited. @param height in points */
    public static String fitted(int row, double height) {
        return row(row, height).replace(" customHeight=\"1\"", "");
    }

    /** A column's width in characters. @param column from 0 */
    public static String column(int column, double width, boolean hidden) {
        return "<col min=\"" + (column + 1) + "\" max=\"" + (column + 1) + "\" width=\"" + width
                + "\" customWidth=\"1\"" + (hidden ? " hidden=\"1\"" : "") + "/>";
    }
}
