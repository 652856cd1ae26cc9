package vn.congdoan.vanthu.app.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.unit.Unit;

/** What rounds ask of the register of units. */
@FunctionalInterface
public interface RoundUnits {
    /** Those that were there on any day of the period, by code, each as it was on the last of these days. */
    List<Unit> during(ReportPeriod period);

    /** The units that went into each, directly or through others. */
    default Map<Long, Set<Long>> predecessors() {
        return Map.of();
    }

    /** What became of a unit that ended, in words for the list of a round; nothing when nobody wrote it down. */
    default Optional<String> ending(Unit unit) {
        return Optional.empty();
    }
}
