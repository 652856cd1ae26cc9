package vn.congdoan.vanthu.domain.report.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A check between figures of one report: "A2 <= A1", "A3 = A1 + A2", "A4 = A2 / A1 * 100".
 *
 * @param text as it was written
 * @param comparator one of {@code < <= = >= > !=}
 */
public record CrossRule(String text, Term left, String comparator, Term right) {
    /** Shares are reported with one digit behind the comma (format-spec 11.3): what is divided may differ by so much. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");
    /** A workbook's own sums of typed decimals are wrong in their last bits. */
    private static final int DIGITS = 6;

    /**
     * @throws vn.congdoan.vanthu.domain.problem.ProblemException {@code rule.*}, with the rule, the place in it (from 1) and what
     *     stands there
     */
    public static CrossRule parse(String text) {
        return new RuleParser(text).parse();
    }

    /** The codes it speaks of, in order. */
    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        left.collect(codes);
        right.collect(codes);
        return codes;
    }

    /**
     * By how much the left side is more than the right, as a formula of a workbook: nought for what {@link #check} takes for equal.
     *
     * @param named by which a code is called in the workbook
     */
    public String difference(UnaryOperator<String> named) {
        String difference = left.written(named) + "-" + right.written(named);
        String last = "ROUND(" + difference + "," + DIGITS + ")";
        return divides() ? "IF(ABS(" + last + ")<=" + ROUNDING + ",0," + last + ")" : last;
    }

    /** @param values by code; without those that are missing */
    public RuleCheck check(Map<String, BigDecimal> values) {
        Set<String> missing = new TreeSet<>(codes());
        missing.removeAll(values.keySet());
        BigDecimal one = left.value(values);
        BigDecimal other = right.value(values);
        if (one == null || other == null) {
            return new RuleCheck(RuleCheck.State.UNDECIDED, one, other, missing);
        }
        boolean holds = holds(one, other);
        return new RuleCheck(holds ? RuleCheck.State.HOLDS : RuleCheck.State.BROKEN, one, other, missing);
    }

    private boolean divides() {
        return left.divides() || right.divides();
    }

    private boolean holds(BigDecimal one, BigDecimal other) {
        boolean close = divides() && one.subtract(other).abs().compareTo(ROUNDING) <= 0;
        int order = close ? 0 : one.compareTo(other);
        return switch (comparator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "=" -> order == 0;
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            default -> order != 0;
        };
    }
}
