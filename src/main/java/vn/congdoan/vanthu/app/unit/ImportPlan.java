package vn.congdoan.vanthu.app.unit;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.unit.Unit;

/**
 * What taking in a list would do; nothing is stored yet.
 *
 * @param file its name
 * @param rows in the order of the list
 * @param errors rows that can't be taken in, each with its place and what to do
 * @param absent units alive today that the list doesn't have; they stay as they are
 */
public record ImportPlan(String file, List<PlannedUnit> rows, List<Finding> errors, List<Unit> absent) {
    public ImportPlan {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        absent = List.copyOf(absent);
    }

    /** The rows of units that aren't in the register. */
    public List<PlannedUnit> added() {
        return rows.stream().filter(PlannedUnit::isNew).toList();
    }

    /** The rows that say something else than the register. */
    public List<PlannedUnit> changed() {
        return rows.stream().filter(row -> !row.changes().isEmpty()).toList();
    }

    /** The rows that say what the register says. */
    public List<PlannedUnit> unchanged() {
        return rows.stream()
                .filter(row -> !row.isNew() && row.changes().isEmpty())
                .toList();
    }

    /** New ones that may be there already under another code. */
    public List<PlannedUnit> near() {
        return rows.stream().filter(row -> !row.near().isEmpty()).toList();
    }
}
