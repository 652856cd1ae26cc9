package vn.congdoan.vanthu.domain.report;

import java.util.Objects;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/**
 * What a unit reported for an indicator.
 *
 * @param code of the indicator
 * @param place the cell it was read from; null where somebody typed it in
 * @param original what stood there, as it was written
 * @param note who changed it and why, or how it was read; "" for nothing worth telling
 */
public record ReportedValue(String code, CellValue value, CellPlace place, String original, String note) {
    public ReportedValue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(note, "note");
    }
}
