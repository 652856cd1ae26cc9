package vn.congdoan.vanthu.domain.report;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The level an indicator has to reach.
 *
 * @param comparator ">=", ">", "<=", "<" or "="
 * @param value in the indicator's unit; percent as percent
 * @param text the sentence that sets it; "" where somebody typed it
 */
public record IndicatorTarget(String comparator, BigDecimal value, String text) {
    public IndicatorTarget {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
    }

    /** @param order of the actual figure against the level: less than 0, 0 or more, as a comparison tells it */
    public boolean isReachedAt(int order) {
        return switch (comparator) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            case "=" -> order == 0;
            default -> throw new IllegalStateException(comparator);
        };
    }
}
