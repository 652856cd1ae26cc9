package vn.congdoan.vanthu.sheet.open.ods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.Digits;
import vn.congdoan.vanthu.sheet.open.cells.Formula;
import vn.congdoan.vanthu.sheet.open.cells.FormulaNotes;
import vn.congdoan.vanthu.sheet.open.cells.Serial;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;

/** One cell of an .ods, or many alike. */
final class OdsCell {
    private static final long TYPE = XmlScanner.name("value-type");
    private static final long VALUE = XmlScanner.name("value");
    private static final long DATE = XmlScanner.name("date-value");
    private static final long TIME = XmlScanner.name("time-value");
    private static final long TRUTH = XmlScanner.name("boolean-value");
    private static final long FORMULA = XmlScanner.name("formula");
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private final XmlScanner xml;
    private final CellStore store;
    private final OdsStyles styles;
    private final OdsText texts;
    private final FormulaNotes notes;

    OdsCell(XmlScanner xml, CellStore store, OdsStyles styles, FormulaNotes notes) {
        this.xml = xml;
        this.store = store;
        this.styles = styles;
        this.texts = new OdsText(xml, styles);
        this.notes = notes;
    }

    /**
     * Reads the cell that just started to its end.
     *
     * @param covered by a merged one: what it hides is no value of the sheet
     */
    void read(String style, CellRange places, boolean covered) {
        boolean error = xml.hasAttribute(TYPE, "error");
        String told = xml.attributeString(TYPE);
        String type = error ? "error" : told == null ? "" : told;
        String formula = xml.attributeString(FORMULA);
        String value = value(type);
        String words = texts.read();
        if (covered || type.isEmpty() && words.isEmpty() && formula == null) {
            return;
        }
        int look = styles.look(style, type);
        long number = number(type, value);
        int text = -1;
        if (number == Digits.NONE) {
            store.texts().add(type.equals("boolean") ? value.equals("true") ? "TRUE" : "FALSE" : words);
            text = store.texts().size() - 1;
        }
        for (int row = places.firstRow(); row <= places.lastRow(); row++) {
            for (int column = places.firstColumn(); column <= places.lastColumn(); column++) {
                int index = number != Digits.NONE
                        ? store.number(row, column, look, number)
                        : type.isEmpty() && words.isEmpty()
                                ? store.unknown(row, column, look)
                                : store.shared(row, column, look, kind(type), text);
                store.struck(index, texts.struck());
                formula(index, formula, places, row, column);
            }
        }
    }

    private void formula(int index, String formula, CellRange places, int row, int column) {
        if (formula != null) {
            Formula kept = new Formula(OdsFormula.plain(formula), places.firstRow(), places.firstColumn());
            if (row == places.firstRow() && column == places.firstColumn()) {
                notes.look(kept);
            }
            store.formula(index, kept);
        }
    }

    private String value(String type) {
        String value;
        switch (type) {
            case "date":
                value = xml.attributeString(DATE);
                break;
            case "time":
                value = xml.attributeString(TIME);
                break;
            case "boolean":
                value = xml.attributeString(TRUTH);
                break;
            default:
                value = xml.attributeString(VALUE);
                break;
        }
        return value == null ? "" : value;
    }

    private static long number(String type, String value) {
        switch (type) {
            case "float":
            case "percentage":
            case "currency":
                return Digits.parsed(value);
            case "date":
                return Serial.ofIso(value, false);
            case "time":
                return time(value);
            default:
                return Digits.NONE;
        }
    }

    private static long time(String value) {
        try {
            BigDecimal seconds = BigDecimal.valueOf(Duration.parse(value).toMillis(), 3);
            return Digits.parsed(
                    seconds.divide(SECONDS, 15, RoundingMode.HALF_UP).toString());
        } catch (DateTimeException e) {
            return Digits.NONE;
        }
    }

    private static SheetCell.Kind kind(String type) {
        switch (type) {
            case "boolean":
                return SheetCell.Kind.BOOLEAN;
            case "error":
                return SheetCell.Kind.ERROR;
            default:
                return SheetCell.Kind.TEXT;
        }
    }
}
