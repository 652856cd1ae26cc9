package vn.congdoan.vanthu.domain.report.total;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;

/**
 * The rounds of one recurring duty in the order of their periods. A unit is followed by its id: renamed or moved to another group it stays the same.
 * An indicator is followed by its code through the versions of the form.
 */
public final class TotalSeries {
    private static final Comparator<PeriodTotals> BY_PERIOD = Comparator.comparing(
                    (PeriodTotals one) -> one.round().period().from())
            .thenComparing(one -> one.round().period().to())
            .thenComparingLong(one -> one.round().id());

    private final List<PeriodTotals> periods;
    private final Map<Long, Set<Long>> predecessors;

    public TotalSeries(List<PeriodTotals> periods) {
        this(periods, Map.of());
    }

    /** @param predecessors the units that went into each: before that, their figures together are those of the one that remained */
    public TotalSeries(List<PeriodTotals> periods, Map<Long, Set<Long>> predecessors) {
        this.periods = periods.stream().sorted(BY_PERIOD).toList();
        this.predecessors = Map.copyOf(predecessors);
    }

    public List<PeriodTotals> periods() {
        return periods;
    }

    /** Of all units together. */
    public List<TrendPoint> trend(String code) {
        return periods.stream()
                .map(period -> period.totals()
                        .indicator(code)
                        .map(one -> point(period, one.indicator(), one.total(), one.answered(), one.expected()))
                        .orElseGet(() -> nothing(period)))
                .toList();
    }

    /** Of one unit; in periods before a merger, of all that went into it together. */
    public List<TrendPoint> trendOfUnit(String code, long unitId) {
        return periods.stream().map(period -> unitPoint(period, code, unitId)).toList();
    }

    /** The last period against the one before it; nothing when either has no number. */
    public Optional<Change> change(String code) {
        return change(trend(code));
    }

    /** The last point against the one before it. */
    public static Optional<Change> change(List<TrendPoint> trend) {
        if (trend.size() < 2) {
            return Optional.empty();
        }
        Optional<Figure> before = trend.get(trend.size() - 2).total().figure();
        Optional<Figure> now = trend.get(trend.size() - 1).total().figure();
        return before.flatMap(earlier -> now.map(later -> new Change(earlier, later)));
    }

    /** Those that owed a report in a period and are a unit now: itself, and those that went into it since. */
    public List<ExpectedUnit> unitsOf(PeriodTotals period, long unitId) {
        Set<Long> earlier = predecessors.getOrDefault(unitId, Set.of());
        return period.totals().expectedUnits().stream()
                .filter(one -> one.unitId() == unitId || earlier.contains(one.unitId()))
                .toList();
    }

    private TrendPoint unitPoint(PeriodTotals period, String code, long unitId) {
        Optional<Indicator> indicator = period.totals().form().indicator(code);
        Set<Long> units =
                unitsOf(period, unitId).stream().map(ExpectedUnit::unitId).collect(Collectors.toSet());
        if (indicator.isEmpty() || units.isEmpty()) {
            return nothing(period);
        }
        List<Contribution> own = period.totals().contributions(code).stream()
                .filter(one -> units.contains(one.unit().unitId()))
                .toList();
        Total total = Reckoning.of(
                indicator.get(), own.stream().filter(Contribution::counted).toList());
        TargetState state = TargetState.ofUnit(indicator.get(), total);
        return new TrendPoint(period.round(), total, own.size(), units.size(), state);
    }

    private static TrendPoint point(PeriodTotals period, Indicator indicator, Total total, int answered, int expected) {
        return new TrendPoint(period.round(), total, answered, expected, TargetState.of(indicator.target(), total));
    }

    private static TrendPoint nothing(PeriodTotals period) {
        return new TrendPoint(period.round(), new Total.None(Total.None.Cause.NO_ANSWER), 0, 0, TargetState.NO_TARGET);
    }
}
