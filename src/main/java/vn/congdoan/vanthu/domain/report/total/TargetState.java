package vn.congdoan.vanthu.domain.report.total;

import java.math.BigDecimal;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;

/** Whether a target is reached: the colours of a traffic light, and none where there is nothing to judge. */
public enum TargetState {
    REACHED("report.target.reached"),
    /** Not reached, by no more than a tenth of the target. */
    NEAR("report.target.near"),
    MISSED("report.target.missed"),
    /** There is a target but no value: that is no failure yet. */
    UNKNOWN("report.target.unknown"),
    NO_TARGET("report.target.none");

    private static final BigDecimal BAND = new BigDecimal("0.1");

    private final String labelKey;

    TargetState(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    /** @param target null for none */
    public static TargetState of(IndicatorTarget target, Total total) {
        if (target == null) {
            return NO_TARGET;
        }
        return total.figure().map(figure -> judged(target, figure)).orElse(UNKNOWN);
    }

    private static TargetState judged(IndicatorTarget target, Figure actual) {
        Figure level = Figure.of(target.value());
        if (target.isReachedAt(actual.compareTo(level))) {
            return REACHED;
        }
        Figure gap = actual.minus(level);
        Figure distance = gap.signum() < 0 ? level.minus(actual) : gap;
        Figure band = Figure.of(target.value().abs().multiply(BAND));
        return distance.compareTo(band) <= 0 ? NEAR : MISSED;
    }
}
