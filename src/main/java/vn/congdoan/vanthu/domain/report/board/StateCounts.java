package vn.congdoan.vanthu.domain.report.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.UnitState;

/** How many units stand how. The exempt ones are counted apart: they are in none of the rates. */
public record StateCounts(int onTime, int late, int missing, int returned, int exempt) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static StateCounts of(Collection<UnitStanding> units) {
        Map<UnitState, Integer> counted = new EnumMap<>(UnitState.class);
        units.forEach(unit -> counted.merge(unit.state(), 1, Integer::sum));
        return new StateCounts(
                counted.getOrDefault(UnitState.ON_TIME, 0),
                counted.getOrDefault(UnitState.LATE, 0),
                counted.getOrDefault(UnitState.MISSING, 0),
                counted.getOrDefault(UnitState.RETURNED, 0),
                counted.getOrDefault(UnitState.EXEMPT, 0));
    }

    /** The units that stand so. */
    public int of(UnitState state) {
        return switch (state) {
            case ON_TIME -> onTime;
            case LATE -> late;
            case MISSING -> missing;
            case RETURNED -> returned;
            case EXEMPT -> exempt;
        };
    }

    /** The denominator of everything: without the exempt ones. */
    public int expected() {
        return onTime + late + missing + returned;
    }

    /** Units whose figures count. */
    public int actual() {
        return onTime + late;
    }

    /**
     * Actual of expected reports in percent, one decimal, as DHIS2's reporting rate; nothing where none was expected.
     */
    public Optional<BigDecimal> reportingRate() {
        return percent(actual());
    }

    /** Reports in time of expected ones in percent, one decimal, as DHIS2's reporting rate on time. */
    public Optional<BigDecimal> onTimeRate() {
        return percent(onTime);
    }

    private Optional<BigDecimal> percent(int part) {
        return expected() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(expected()), 1, RoundingMode.HALF_UP));
    }

    /**
     * The shares of the four states in percent, one decimal, rounded so that they add up to exactly 100.0; all 0 where none was
     * expected.
     */
    public Map<UnitState, BigDecimal> shares() {
        return Shares.of(this);
    }
}
