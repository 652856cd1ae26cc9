package vn.congdoan.vanthu.text.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.text.returned.Forms;
import vn.congdoan.vanthu.text.returned.GridDraft;

class ValueReaderTest {
    private static final ValueReader.Context CONTEXT = new ValueReader.Context(Forms.YEAR, false);

    /**
     * The table of values: how a cell of an indicator is read.
     *
     * @param kind of the cell: text, a number (with a format behind "@"), a date, an error, a formula's result behind "="
     * @param expected "= 12" taken, "? 12" proposed, "?" asked without a proposal, "!" an error, "-" no value
     */
    @ParameterizedTest(name = "{0} {1}: {2} {3} -> {4}")
    @CsvFileSource(
            resources = "/text/value/values.csv",
            delimiter = '|',
            quoteCharacter = '\u0001',
            maxCharsPerColumn = 200)
    void cellsAreReadAsTheTableSays(String type, String unit, String kind, String written, String expected) {
        Indicator indicator = indicator(type.strip(), unit == null ? "" : unit.strip());
        SheetCell cell = cell(kind.strip(), written == null ? "" : plain(written));
        assertThat(told(ValueReader.read(indicator, cell, CONTEXT))).isEqualTo(expected.strip());
    }

    private static Indicator indicator(String type, String unit) {
        boolean optional = type.endsWith("?");
        String name = optional ? type.substring(0, type.length() - 1) : type;
        Indicator one = name.equals("CHOICE")
                ? Forms.choice("A1", "Xếp loại", unit.split("/"))
                : Forms.indicator("A1", "Chỉ tiêu", unit, IndicatorType.valueOf(name));
        return optional ? Forms.optional(one) : one;
    }

    private static String plain(String written) {
        return written.strip().replace("␣", "\u00a0").replace("⍽", "\u2009").replace("⏎", "\n");
    }

    private static SheetCell cell(String kind, String written) {
        if (kind.startsWith("number") || kind.startsWith("date")) {
            String format = kind.contains("@") ? kind.substring(kind.indexOf('@') + 1) : "";
            SheetCell number = GridDraft.number(written, format);
            return kind.startsWith("date")
                    ? new SheetCell(SheetCell.Kind.DATE, "", number.number(), "", format, "")
                    : number;
        }
        if (kind.startsWith("formula")) {
            return written.isEmpty()
                    ? new SheetCell(SheetCell.Kind.EMPTY, "", null, "SUM(A1:A5)", "", "")
                    : new SheetCell(
                            SheetCell.Kind.NUMBER, written, new java.math.BigDecimal(written), "SUM(A1:A5)", "", "");
        }
        String font = kind.contains("@") ? kind.substring(kind.indexOf('@') + 1) : "";
        return switch (kind.replaceFirst("@.*", "")) {
            case "text" -> new SheetCell(SheetCell.Kind.TEXT, written, null, "", "", font);
            case "error" -> new SheetCell(SheetCell.Kind.ERROR, written, null, "", "", "");
            case "boolean" -> new SheetCell(SheetCell.Kind.BOOLEAN, written, null, "", "", "");
            case "empty" -> SheetCell.EMPTY;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String told(ValueReading reading) {
        String value = reading.value().map(ValueReaderTest::told).orElse("");
        if (reading.isError()) {
            return "!";
        }
        if (reading.isQuestion()) {
            return value.isEmpty() ? "?" : "? " + value;
        }
        return value.isEmpty() ? "-" : "= " + value;
    }

    private static String told(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.value().toPlainString();
        }
        return value instanceof CellValue.Day day ? day.date().toString() : ((CellValue.Words) value).text();
    }

    @Test
    void aPlainNumberNeedsNoNote() {
        ValueReading reading = ValueReader.read(
                Forms.indicator("A1", "Số buổi", "buổi", IndicatorType.INTEGER), GridDraft.number("12", ""), CONTEXT);
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.note()).isEmpty();
    }

    @Test
    void whatWasTypedStaysBesideTheValue() {
        ValueReading reading = ValueReader.read(
                Forms.indicator("A1", "Số người", "người", IndicatorType.INTEGER),
                SheetCell.text(" 12 người"),
                CONTEXT);
        assertThat(reading.original()).isEqualTo("12 người");
        assertThat(reading.note()).contains("bỏ đơn vị tính gõ kèm");
        assertThat(Set.copyOf(reading.remarks())).hasSize(2);
    }

    @Test
    void daysCountFrom1904WhereTheBookSaysSo() {
        SheetCell cell =
                new SheetCell(SheetCell.Kind.DATE, "", new java.math.BigDecimal("43894"), "", "dd/mm/yyyy", "");
        Indicator day = Forms.indicator("A1", "Ngày", "", IndicatorType.DATE);
        assertThat(told(ValueReader.read(day, cell, new ValueReader.Context(Forms.YEAR, true))))
                .isEqualTo("= 2024-03-05");
    }

    @ParameterizedTest
    @CsvSource({
        "Chênh lệch thu chi, = -7.4",
        "'Tăng (+), giảm (-)', = -7.4",
        "Mức tăng so với cùng kỳ, = -7.4",
        "Số dư cuối quý, ? -7.4"
    })
    void differencesMayBeBelowNought(String label, String expected) {
        Indicator bounded = Forms.indicator("A1", label, "triệu đồng", IndicatorType.DECIMAL);
        assertThat(told(ValueReader.read(unbounded(bounded), GridDraft.number("-7.4", ""), CONTEXT)))
                .isEqualTo(expected);
    }

    private static Indicator unbounded(Indicator one) {
        return new Indicator(
                one.code(),
                one.label(),
                one.section(),
                one.unit(),
                one.type(),
                one.required(),
                null,
                null,
                one.choices(),
                one.aggregate(),
                one.weight(),
                one.numerator(),
                one.denominator(),
                one.rule(),
                one.target());
    }
}
