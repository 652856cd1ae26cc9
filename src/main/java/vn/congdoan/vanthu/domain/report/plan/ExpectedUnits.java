package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.unit.Unit;

/**
 * Freezes the units of a round. All that existed on any day of the period belong to it; whoever is gone by the deadline, or was
 * founded after it, owes nothing and stays visible as exempt. Units founded after the period are left out.
 */
public final class ExpectedUnits {
    private final ReportPeriod period;
    private final LocalDate deadline;
    private final Function<Unit, String> ended;
    private final Function<Unit, String> young;

    /**
     * @param ended why a unit that is gone by the deadline owes nothing
     * @param young why one owes nothing that was founded after it
     */
    public ExpectedUnits(
            ReportPeriod period, LocalDate deadline, Function<Unit, String> ended, Function<Unit, String> young) {
        this.period = period;
        this.deadline = deadline;
        this.ended = ended;
        this.young = young;
    }

    /** In the order of {@code units}. */
    public List<ExpectedUnit> all(List<Unit> units) {
        return units.stream().filter(this::isThere).map(this::frozen).toList();
    }

    /** As it is now, exempt where it owes nothing; whether it was there in the period isn't asked. */
    public ExpectedUnit frozen(Unit unit) {
        return new ExpectedUnit(unit.id(), unit.code(), unit.name(), unit.group(), exemption(unit), null);
    }

    /** On any day of the period. */
    private boolean isThere(Unit unit) {
        return (unit.from() == null || !unit.from().isAfter(period.to()))
                && (unit.until() == null || !unit.until().isBefore(period.from()));
    }

    private String exemption(Unit unit) {
        if (unit.until() != null && unit.until().isBefore(deadline)) {
            return ended.apply(unit);
        }
        return unit.from() != null && unit.from().isAfter(deadline) ? young.apply(unit) : "";
    }
}
