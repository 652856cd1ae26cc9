package vn.congdoan.vanthu.app.round.total;

import vn.congdoan.vanthu.domain.report.CellValue;

/** A unit's answer as plain words. */
final class EntryText {
    private EntryText() {}

    /** Words as they are; a number with a point before its decimals; a day as 2024-11-20. */
    static String of(CellValue value) {
        if (value instanceof CellValue.Words words) {
            return words.text();
        }
        return value instanceof CellValue.Number number
                ? number.value().toPlainString()
                : ((CellValue.Day) value).date().toString();
    }
}
