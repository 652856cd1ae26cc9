package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "12+5", "2 x 50", "7 + 5 = 12" typed as words: what comes out, to be agreed to. */
final class TypedSum {
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Pattern TIMES = Pattern.compile("[x*×]");

    private static final Pattern SHARE = Pattern.compile(
            "(?<part>\\d{1,9}) ?[/:] ?(?<whole>\\d{1,9})(?: ?[=(] ?(?<told>\\d{1,3}(?:[.,]\\d{1,2})?) ?%? ?\\)?)?");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TypedSum() {}

    /** @return null where it can't be reckoned, has figures of two readings, or doesn't come out as it says itself */
    static BigDecimal result(String folded) {
        String[] sides = folded.split("=", -1);
        BigDecimal result = sum(sides[0]);
        for (int i = 1; i < sides.length && result != null; i++) {
            BigDecimal other = sum(sides[i]);
            result = other != null && other.compareTo(result) == 0 ? result : null;
        }
        return result;
    }

    /** "19/20" as percent; null where it is no such part, or where the percentage beside it is another: "190/200 (90%)". */
    static BigDecimal share(String folded) {
        Matcher found = SHARE.matcher(folded);
        if (!found.matches()) {
            return null;
        }
        BigDecimal whole = new BigDecimal(found.group("whole"));
        if (whole.signum() == 0) {
            return null;
        }
        BigDecimal percent = new BigDecimal(found.group("part"))
                .movePointRight(2)
                .divide(whole, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String told = found.group("told");
        boolean same = told == null
                || percent.subtract(new BigDecimal(told.replace(',', '.')))
                                .abs()
                                .compareTo(TENTH)
                        <= 0;
        return same && percent.compareTo(HUNDRED) <= 0 ? percent.setScale(Math.max(0, percent.scale())) : null;
    }

    private static BigDecimal sum(String side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : PLUS.split(side, -1)) {
            BigDecimal product = product(part);
            if (product == null) {
                return null;
            }
            sum = sum.add(product);
        }
        return sum;
    }

    private static BigDecimal product(String part) {
        BigDecimal product = BigDecimal.ONE;
        for (String factor : TIMES.split(part, -1)) {
            String figures = factor.strip();
            Numeral numeral = figures.matches("\\d(?:[\\d.,]*\\d)?") ? Numeral.of(figures) : null;
            if (numeral == null || numeral.value() == null || numeral.shape() == Numeral.Shape.TWOFOLD) {
                return null;
            }
            product = product.multiply(numeral.value());
        }
        return product;
    }
}
