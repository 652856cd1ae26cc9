package vn.congdoan.vanthu.domain.report.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One side of a rule, or a part of it. */
sealed interface Term {
    /** Digits kept in a division. */
    MathContext PRECISION = MathContext.DECIMAL64;

    /** @return null when it can't be reckoned: a value is missing, or a divisor is nought */
    BigDecimal value(Map<String, BigDecimal> values);

    void collect(Set<String> codes);

    /** It as a formula of a workbook. @param named by which a code is called there */
    String written(UnaryOperator<String> named);

    /** Whether something is divided in it: its figures are then rounded by whoever reports them. */
    boolean divides();

    /** A figure of the rule itself. */
    record Constant(BigDecimal number) implements Term {
        @Override
        public BigDecimal value(Map<String, BigDecimal> values) {
            return number;
        }

        @Override
        public void collect(Set<String> codes) {
            // names no indicator
        }

        @Override
        public String written(UnaryOperator<String> named) {
            return number.toPlainString();
        }

        @Override
        public boolean divides() {
            return false;
        }
    }

    /** The value of an indicator. */
    record Reference(String code) implements Term {
        @Override
        public BigDecimal value(Map<String, BigDecimal> values) {
            return values.get(code);
        }

        @Override
        public void collect(Set<String> codes) {
            codes.add(code);
        }

        @Override
        public String written(UnaryOperator<String> named) {
            return named.apply(code);
        }

        @Override
        public boolean divides() {
            return false;
        }
    }

    /** @param sign one of + - * / */
    record Operation(char sign, Term left, Term right) implements Term {
        @Override
        public BigDecimal value(Map<String, BigDecimal> values) {
            BigDecimal one = left.value(values);
            BigDecimal other = right.value(values);
            if (one == null || other == null || sign == '/' && other.signum() == 0) {
                return null;
            }
            return switch (sign) {
                case '+' -> one.add(other);
                case '-' -> one.subtract(other);
                case '*' -> one.multiply(other);
                default -> one.divide(other, PRECISION);
            };
        }

        @Override
        public void collect(Set<String> codes) {
            left.collect(codes);
            right.collect(codes);
        }

        @Override
        public String written(UnaryOperator<String> named) {
            return "(" + left.written(named) + sign + right.written(named) + ")";
        }

        @Override
        public boolean divides() {
            return sign == '/' || left.divides() || right.divides();
        }
    }
}
