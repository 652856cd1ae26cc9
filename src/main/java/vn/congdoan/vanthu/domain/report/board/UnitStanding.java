package vn.congdoan.vanthu.domain.report.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.UnitState;

/**
 * How one unit stands in a round.
 *
 * @param lastDay its own: of its extension, else of the round
 * @param daysLate calendar days after {@code lastDay}: of {@link UnitState#LATE} those of its report, of a unit that still owes one
 *     those until today; 0 otherwise
 * @param received the day that decides between in time and late; of a returned report the day it came; null for none
 * @param report whose figures count, else the latest; null for none
 */
public record UnitStanding(
        ExpectedUnit unit, UnitState state, LocalDate lastDay, int daysLate, LocalDate received, Receipt report) {
    private static final Comparator<Receipt> BY_VERSION = Comparator.comparingInt(Receipt::version);

    public UnitStanding {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /**
     * Decision record 0069: what counts decides on {@link UnitState#ON_TIME} or {@link UnitState#LATE}, by the day of the unit's
     * first usable report, so that a correction of what came in time doesn't make the unit late; a report that was sent back isn't
     * usable, so that its successor's day counts.
     *
     * @param reports of this unit, in any order
     * @param deadline of the round
     */
    static UnitStanding of(ExpectedUnit unit, List<Receipt> reports, LocalDate deadline, LocalDate today) {
        LocalDate lastDay = unit.extension() == null ? deadline : unit.extension();
        Receipt counting =
                reports.stream().filter(Receipt::counts).max(BY_VERSION).orElse(null);
        Receipt shown = counting == null ? reports.stream().max(BY_VERSION).orElse(null) : counting;
        LocalDate received = counting == null ? day(shown) : firstUsable(reports);
        UnitState state = state(unit, reports, counting, received, lastDay);
        return new UnitStanding(unit, state, lastDay, daysLate(state, lastDay, received, today), received, shown);
    }

    private static LocalDate day(Receipt report) {
        return report == null ? null : report.received();
    }

    private static LocalDate firstUsable(List<Receipt> reports) {
        return reports.stream()
                .filter(Receipt::isUsable)
                .map(Receipt::received)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static UnitState state(
            ExpectedUnit unit, List<Receipt> reports, Receipt counting, LocalDate received, LocalDate lastDay) {
        if (unit.isExempt()) {
            return UnitState.EXEMPT;
        }
        if (counting != null) {
            return received.isAfter(lastDay) ? UnitState.LATE : UnitState.ON_TIME;
        }
        return reports.stream().allMatch(Receipt::isUsable) ? UnitState.MISSING : UnitState.RETURNED;
    }

    private static int daysLate(UnitState state, LocalDate lastDay, LocalDate received, LocalDate today) {
        return switch (state) {
            case ON_TIME, EXEMPT -> 0;
            case LATE -> days(lastDay, received);
            case MISSING, RETURNED -> days(lastDay, today);
        };
    }

    private static int days(LocalDate lastDay, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(lastDay, day));
    }

    /** Whether a report is still awaited: nothing came, or nothing that can be used. */
    public boolean owes() {
        return state == UnitState.MISSING || state == UnitState.RETURNED;
    }

    /** "" when nothing came. */
    public String file() {
        return report == null ? "" : report.file();
    }
}
