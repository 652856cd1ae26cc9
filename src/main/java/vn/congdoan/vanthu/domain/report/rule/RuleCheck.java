package vn.congdoan.vanthu.domain.report.rule;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What came of checking a rule.
 *
 * @param left what the left side comes to; null when it can't be reckoned
 * @param right the same of the right side
 * @param missing codes without a value
 */
public record RuleCheck(State state, BigDecimal left, BigDecimal right, Set<String> missing) {
    /** How a rule stands. */
    public enum State {
        HOLDS,
        BROKEN,
        /** A value is missing, or something would be divided by nought. */
        UNDECIDED
    }

    public RuleCheck {
        missing = Set.copyOf(missing);
    }
}
