package vn.congdoan.vanthu.sheet.fill;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.XmlText;

/** The elements of filled cells. */
final class CellXml {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** From the first day of workbooks that count from 1904. */
    private static final int DAYS_TO_1904 = 1462;

    private static final Pattern RESULT = Pattern.compile("(?s)<(?:\\w+:)?v(?:\\s[^>]*)?(?:/>|>.*?</(?:\\w+:)?v>)");

    private final ShownAs shown;
    private final boolean from1904;

    CellXml(ShownAs shown, boolean from1904) {
        this.shown = shown;
        this.from1904 = from1904;
    }

    /** A new cell. @param look "" for the ordinary one */
    String made(String prefix, int row, int column, String look, CellValue value) {
        String tag = "<" + prefix + "c r=\"" + SheetXml.at(column, row + 1) + "\""
                + (look.isEmpty() ? "" : " s=\"" + look + "\"") + ">";
        return again(prefix, tag, value);
    }

    /** A cell that is there, with another value: its look and whatever else its tag says stay. */
    String again(String prefix, String tag, CellValue value) {
        String plain = XmlTag.without(XmlTag.without(XmlTag.without(tag, "t"), "cm"), "vm");
        String open = plain.substring(0, plain.length() - (plain.endsWith("/>") ? 2 : 1))
                .stripTrailing();
        String look = XmlTag.attribute(tag, "s");
        String number = number(value, look);
        String end = "</" + prefix + "c>";
        if (number != null) {
            return open + "><" + prefix + "v>" + number + "</" + prefix + "v>" + end;
        }
        return open + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                + XmlText.of(words(value)) + "</" + prefix + "t></" + prefix + "is>" + end;
    }

    /** A formula's cell with another result. @param content of the cell: the formula, and mostly a result */
    String result(String prefix, String tag, String content, SheetCell result) {
        String plain = XmlTag.without(tag, "t");
        String open = plain.substring(0, plain.length() - 1).stripTrailing();
        String kind = switch (result.kind()) {
            case TEXT -> " t=\"str\"";
            case BOOLEAN -> " t=\"b\"";
            case ERROR -> " t=\"e\"";
            default -> "";
        };
        String value = switch (result.kind()) {
            case TEXT, ERROR -> XmlText.of(result.text());
            case BOOLEAN -> result.text().equals("TRUE") ? "1" : "0";
            default -> result.number().toPlainString();
        };
        return open + kind + ">" + RESULT.matcher(content).replaceAll("") + "<" + prefix + "v>" + value + "</" + prefix
                + "v></" + prefix + "c>";
    }

    /** Null for what is put there as words. */
    private String number(CellValue value, String look) {
        if (value instanceof CellValue.Number number) {
            BigDecimal put = shown.percent(look) ? number.value().movePointLeft(2) : number.value();
            return put.toPlainString();
        }
        return value instanceof CellValue.Day day && shown.day(look)
                ? String.valueOf(SheetXml.serial(day.date()) - (from1904 ? DAYS_TO_1904 : 0))
                : null;
    }

    private static String words(CellValue value) {
        return value instanceof CellValue.Day day ? DAY.format(day.date()) : ((CellValue.Words) value).text();
    }
}
