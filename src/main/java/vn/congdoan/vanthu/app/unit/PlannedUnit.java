package vn.congdoan.vanthu.app.unit;

import java.util.List;
import vn.congdoan.vanthu.domain.unit.Unit;

/**
 * What a row of a list would do to the register.
 *
 * @param place "Sheet1!A7"
 * @param before the unit that it is; null for a new one
 * @param after as it would be
 * @param changes none for a new one and for one that stays as it is
 * @param near others that may be the same; only for a new one, the likest first
 */
public record PlannedUnit(String place, Unit before, Unit after, List<FieldChange> changes, List<NearUnit> near) {
    public PlannedUnit {
        changes = List.copyOf(changes);
        near = List.copyOf(near);
    }

    public boolean isNew() {
        return before == null;
    }
}
