package vn.congdoan.vanthu.domain.report.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.UnitState;

/**
 * How a round stands on a day.
 *
 * @param units each expected and each exempt unit once, by code
 */
public record Board(ReportingRound round, LocalDate today, List<UnitStanding> units) {
    public Board {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(today, "today");
        units = List.copyOf(units);
    }

    /** @param reports of the round; those of units that nobody expects are left out */
    public static Board of(ReportingRound round, List<ExpectedUnit> expected, List<Receipt> reports, LocalDate today) {
        Map<Long, List<Receipt>> byUnit = new HashMap<>();
        reports.forEach(one ->
                byUnit.computeIfAbsent(one.unitId(), unit -> new ArrayList<>()).add(one));
        List<UnitStanding> units = expected.stream()
                .sorted(Comparator.comparing(ExpectedUnit::code))
                .map(unit ->
                        UnitStanding.of(unit, byUnit.getOrDefault(unit.unitId(), List.of()), round.deadline(), today))
                .toList();
        return new Board(round, today, units);
    }

    /** Of all units together. */
    public StateCounts counts() {
        return StateCounts.of(units);
    }

    /** In the order of the units. */
    public List<UnitStanding> in(UnitState state) {
        return units.stream().filter(unit -> unit.state() == state).toList();
    }

    /** The best first. */
    public List<GroupCounts> groups() {
        return League.of(units);
    }

    /** How the reports came in, day by day. */
    public ProgressCurve curve() {
        return ProgressCurve.of(this);
    }

    /** Until the deadline; negative when it is over; 0 on its day. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, round.deadline());
    }
}
