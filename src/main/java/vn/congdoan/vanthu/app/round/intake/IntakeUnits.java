package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import vn.congdoan.vanthu.domain.unit.UnitNames;

/** What taking files in asks of the register of units, and what it teaches it. */
public interface IntakeUnits {
    /** Of all units, also those that are gone: a file of theirs must not be taken for a neighbour's. */
    List<UnitNames> names();

    /** The next file that calls itself so is this unit's, without a question. */
    void learn(long unitId, String alias);
}
