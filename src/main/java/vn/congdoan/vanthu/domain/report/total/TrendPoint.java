package vn.congdoan.vanthu.domain.report.total;

import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/**
 * An indicator in one period.
 *
 * @param total of all units, of a group or of one unit; {@link Total.None} where nobody answered or the form of that time didn't ask
 * @param answered how many of the units in question
 * @param expected 0 where the form of that time didn't ask, or the unit owed nothing
 * @param state against the target of that time
 */
public record TrendPoint(ReportingRound round, Total total, int answered, int expected, TargetState state) {
    public TrendPoint {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(state, "state");
    }
}
