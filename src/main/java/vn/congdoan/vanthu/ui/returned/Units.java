package vn.congdoan.vanthu.ui.returned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;

/** The units among which one is chosen for a file. */
final class Units {
    private Units() {}

    /** Those that something in the file points to first, then all by code. */
    static List<ExpectedUnit> inOrder(IntakePlan plan, IntakeItem item) {
        Set<ExpectedUnit> units = new LinkedHashSet<>();
        item.recognised()
                .match()
                .candidates()
                .forEach(one -> plan.unit(one.unitId()).ifPresent(units::add));
        units.addAll(plan.units());
        return new ArrayList<>(units);
    }
}
