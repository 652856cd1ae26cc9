package vn.congdoan.vanthu.text.returned;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.text.value.Measure;
import vn.congdoan.vanthu.text.value.Plain;

/** Units of measure as the sheet names them, where they contradict the form: "Đơn vị tính: triệu đồng" over figures asked in đồng. */
final class UnitWords {
    private static final Pattern STATED =
            Pattern.compile(".*?\\b(?:don vi tinh|don vi do|dvt|d\\.?v\\.?t) ?[:;] ?(?<unit>[^()]{1,30}?)\\)?");

    private final Page page;
    private final FormIndex form;
    private final int unitColumn;
    private final int firstRow;
    private final int valueColumn;
    private String stated = "";
    private Measure statedMeasure = Measure.NONE;

    UnitWords(Page page, FormIndex form, Header header, int firstRow, int valueColumn) {
        this.page = page;
        this.form = form;
        this.firstRow = firstRow;
        this.valueColumn = valueColumn;
        this.unitColumn = unitColumn(page, header);
        String bracket = LabelKey.bracketed(valueColumn < 0 ? "" : header.title(valueColumn));
        if (!bracket.isEmpty()) {
            state(afterColon(bracket));
        }
        if (!statedMeasure.isMoney()) {
            above(firstRow);
        }
    }

    /** Of a table that was turned: no column holds them. */
    UnitWords(Page page, FormIndex form, int firstRow) {
        this.page = page;
        this.form = form;
        this.firstRow = firstRow;
        valueColumn = -1;
        unitColumn = -1;
        above(firstRow);
    }

    /** What stands in the column of units; "" for nothing. */
    String beside(Row row) {
        return unitColumn < 0 ? "" : page.seen(row.row(), unitColumn).text().strip();
    }

    private static int unitColumn(Page page, Header header) {
        for (int column = 0; column < page.columns(); column++) {
            if (header.role(column) == Header.Role.UNIT) {
                return column;
            }
        }
        return -1;
    }

    private void above(int firstRow) {
        for (int row = 0; row < firstRow; row++) {
            for (int column = 0; column < page.columns(); column++) {
                SheetCell cell = page.cell(row, column);
                Matcher found =
                        cell.kind() == SheetCell.Kind.TEXT && cell.text().length() < 80
                                ? STATED.matcher(Plain.fold(cell.text()))
                                : null;
                if (found != null && found.matches()) {
                    state(found.group("unit"));
                }
            }
        }
    }

    private void state(String words) {
        Measure measure = Measure.of(words);
        if (!measure.isNone()) {
            stated = words.strip();
            statedMeasure = measure;
        }
    }

    /**
     * The unit that stands beside or above a row and contradicts the form's; "" for none.
     *
     * @param beside what the sheet gives as the unit of this indicator; "" for nothing
     */
    String contradicting(Row row, String beside) {
        Measure wanted = form.measure(row.indicator());
        if (!form.indicator(row.indicator()).type().isNumber()) {
            return "";
        }
        String behind = behindLabel(row, wanted);
        if (!behind.isEmpty()) {
            return behind;
        }
        if (!beside.isEmpty()) {
            Measure measure = Measure.of(beside);
            boolean silent = wanted.isNone() && !measure.isScaled() && !measure.isPercent();
            return silent || measure.isNone() || wanted.agreesWith(measure) ? "" : beside;
        }
        String over = overRow(row, wanted);
        if (!over.isEmpty()) {
            return over;
        }
        boolean concerned =
                statedMeasure.isMoney() && (wanted.isMoney() || wanted.isNone() && statedMeasure.isScaled());
        return concerned && !wanted.agreesWith(statedMeasure) ? stated : "";
    }

    /** "II. Kinh phí (ĐVT: triệu đồng)": a heading within the table, without a figure of its own. */
    private String overRow(Row row, Measure wanted) {
        for (int above = row.row() - 1; above >= firstRow && wanted.isMoney(); above--) {
            SheetCell cell = page.cell(above, row.labelColumn());
            Matcher found = STATED.matcher(Plain.fold(cell.text()));
            boolean heading = cell.kind() == SheetCell.Kind.TEXT && found.matches();
            if (heading && (valueColumn < 0 || page.cell(above, valueColumn).isBlank())) {
                Measure measure = Measure.of(found.group("unit"));
                boolean against = measure.isMoney() && !wanted.agreesWith(measure);
                return against ? found.group("unit").strip() : "";
            }
        }
        return "";
    }

    /** "Kinh phí (triệu đồng)" where the form asks for đồng. */
    private String behindLabel(Row row, Measure wanted) {
        String bracket =
                LabelKey.bracketed(page.cell(row.row(), row.labelColumn()).text());
        if (bracket.isEmpty()
                || wanted.isNone()
                || form.indicator(row.indicator()).label().contains(bracket)) {
            return "";
        }
        Measure measure = Measure.of(afterColon(bracket));
        boolean telling = measure.isMoney() || measure.isPercent();
        return telling && !wanted.agreesWith(measure) ? bracket : "";
    }

    /** What follows "ĐVT:". */
    private static String afterColon(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ':' || words.charAt(i) == ';') {
                return words.substring(i + 1);
            }
        }
        return words;
    }
}
