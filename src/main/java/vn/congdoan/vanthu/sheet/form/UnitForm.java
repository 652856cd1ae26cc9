package vn.congdoan.vanthu.sheet.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.CellValue;

/**
 * By what a unit's form differs from the others of its round.
 *
 * @param code "" for a blank form that any unit may fill in
 * @param name "" for a blank form
 * @param deadline its last day
 * @param last its figures of the last period by the indicators' codes
 */
public record UnitForm(String code, String name, LocalDate deadline, Map<String, CellValue> last) {
    public UnitForm {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(deadline, "deadline");
        last = Map.copyOf(last);
    }

    /** Whether code and name are for the unit to fill in. */
    public boolean isBlank() {
        return code.isEmpty();
    }
}
