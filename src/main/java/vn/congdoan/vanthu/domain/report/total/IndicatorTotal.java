package vn.congdoan.vanthu.domain.report.total;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;

/**
 * An indicator over all units and by group.
 *
 * @param answered how many units answered; with {@code missing} they make up those expected
 * @param byGroup in the order in which the groups first appear among the units
 * @param missing the units that owe an answer and gave none, whether or not they sent a report
 * @param leftOut the units that answered but don't stand in the total: without a weight, or with only one part of a percentage
 */
public record IndicatorTotal(
        Indicator indicator,
        Total total,
        int answered,
        List<GroupTotal> byGroup,
        List<ExpectedUnit> missing,
        List<ExpectedUnit> leftOut) {
    public IndicatorTotal {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(total, "total");
        byGroup = List.copyOf(byGroup);
        missing = List.copyOf(missing);
        leftOut = List.copyOf(leftOut);
    }

    /** The units that owe an answer. */
    public int expected() {
        return answered + missing.size();
    }

    /** Of the total, against the indicator's target. */
    public TargetState state() {
        return TargetState.of(indicator.target(), total);
    }
}
