package vn.congdoan.vanthu.domain.report.total;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as the fraction it was reckoned as, so that it is rounded once, when it is shown, and compared without being rounded.
 *
 * @param dividend a sum, exact
 * @param divisor 1 for a plain sum, else the number of units, the sum of the weights or of the denominators; greater than nought
 */
public record Figure(BigDecimal dividend, BigDecimal divisor) implements Total, Comparable<Figure> {
    /** As many digits as a double can tell apart: nobody who reads the value loses any, and amounts up to 10^15 keep two decimals. */
    public static final MathContext PRECISION = new MathContext(17, RoundingMode.HALF_UP);

    /** Decimals of a quotient where it is shown to a person. */
    public static final int SHOWN_DECIMALS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Figure {
        Objects.requireNonNull(dividend, "dividend");
        Objects.requireNonNull(divisor, "divisor");
        if (divisor.signum() == 0) {
            throw new IllegalArgumentException("divisor 0");
        }
        if (divisor.signum() < 0) {
            dividend = dividend.negate();
            divisor = divisor.negate();
        }
        dividend = plain(dividend);
        divisor = plain(divisor);
    }

    /** A plain number, to its last digit. */
    public static Figure of(BigDecimal exact) {
        return new Figure(exact, BigDecimal.ONE);
    }

    public static Figure of(long exact) {
        return of(BigDecimal.valueOf(exact));
    }

    @Override
    public Optional<Figure> figure() {
        return Optional.of(this);
    }

    /** Whether it is a plain sum: nothing was divided. */
    public boolean isExact() {
        return divisor.compareTo(BigDecimal.ONE) == 0;
    }

    /** A sum to its last digit; a quotient to 17 significant digits, half up. Without trailing noughts behind the comma. */
    public BigDecimal value() {
        return isExact() ? dividend : plain(dividend.divide(divisor, PRECISION));
    }

    /** Rounded half up from the fraction itself, never from a rounded value. Without trailing noughts behind the comma. */
    public BigDecimal rounded(int decimals) {
        return plain(dividend.divide(divisor, decimals, RoundingMode.HALF_UP));
    }

    /** As people are shown it: a sum to its last digit, a quotient to two decimals. */
    public BigDecimal shown() {
        return isExact() ? dividend : rounded(SHOWN_DECIMALS);
    }

    /** Exact: the fractions are brought to one divisor. */
    public Figure minus(Figure other) {
        return new Figure(
                dividend.multiply(other.divisor).subtract(other.dividend.multiply(divisor)),
                divisor.multiply(other.divisor));
    }

    /** In percent of the other one's amount; nothing when that is nought. */
    public Optional<Figure> percentOf(Figure other) {
        if (other.dividend.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Figure(dividend.multiply(other.divisor).multiply(HUNDRED), divisor.multiply(other.dividend.abs())));
    }

    public int signum() {
        return dividend.signum();
    }

    /** By value, so that 1/2 and 2/4 stand level; they aren't equal as records. */
    @Override
    public int compareTo(Figure other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
