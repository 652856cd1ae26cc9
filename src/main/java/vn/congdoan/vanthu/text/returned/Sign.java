package vn.congdoan.vanthu.text.returned;

import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/**
 * Something that points to a unit, or to several alike.
 *
 * @param units places in the {@link UnitIndex}; several for a name that several have
 * @param likeness from 0 to 1; 1 when it is written exactly so
 */
record Sign(Set<Integer> units, double likeness, MessageRef evidence) {
    static Sign exact(int unit, MessageRef evidence) {
        return new Sign(Set.of(unit), 1, evidence);
    }

    boolean contradicts(Sign other) {
        return units.stream().noneMatch(other.units::contains);
    }
}
