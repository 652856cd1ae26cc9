package vn.congdoan.vanthu.domain.report.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure beside that of the period before.
 *
 * @param before of the last period, in the same unit of measure
 */
public record PastComparison(BigDecimal now, BigDecimal before) {
    private static final BigDecimal STRIKING = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent of the figure before, one digit behind the comma, negative for less; null where that was nought. */
    public BigDecimal change() {
        return before.signum() == 0
                ? null
                : now.subtract(before).multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP);
    }

    /** More than half more or less: asked, never refused (product 77). From nought to anything is as striking. */
    public boolean isStriking() {
        return before.signum() == 0
                ? now.signum() != 0
                : now.subtract(before)
                                .abs()
                                .multiply(HUNDRED)
                                .compareTo(before.abs().multiply(STRIKING))
                        > 0;
    }
}
