package vn.congdoan.vanthu.app.unit;

import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitField;

/**
 * A row of a list that could be read.
 *
 * @param unit its id isn't known; fields that the list doesn't have or leaves empty are empty
 * @param filled the fields that hold something
 * @param cells where each field stands: "Sheet1!C7"
 */
record UnitRow(Unit unit, Set<UnitField> filled, Map<UnitField, String> cells) {
    UnitRow {
        filled = Set.copyOf(filled);
        cells = Map.copyOf(cells);
    }

    /** "Sheet1!C7" of the name, or of the code where there is one. */
    String place() {
        return cells.get(UnitField.CODE);
    }
}
