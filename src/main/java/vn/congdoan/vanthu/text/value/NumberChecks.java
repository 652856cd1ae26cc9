package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;

/** Whether a number may stand for an indicator. */
final class NumberChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What a spreadsheet shows at most; digits behind are left over from reckoning in binary. */
    private static final int DIGITS = 15;
    /** A sum in đồng under a heading in nghìn, triệu or tỷ: what no grassroots union has (10^12 đồng). */
    private static final BigDecimal RICHEST = BigDecimal.TEN.pow(12);
    /** The same of what a person gets a month, or what is spent on each: 8500 under "triệu đồng/tháng". */
    private static final BigDecimal RICHEST_EACH = BigDecimal.TEN.pow(9);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    /** Sums that a grassroots union rarely has, and hardly ever in whole thousands of triệu. */
    private static final BigDecimal RICH = BigDecimal.TEN.pow(10);
    /** The same under "nghìn đồng". */
    private static final BigDecimal RICH_IN_THOUSANDS = BigDecimal.TEN.pow(9);
    /** More đồng than the whole country's budget has. */
    private static final BigDecimal MOST_MONEY = BigDecimal.TEN.pow(16);
    /** More people, sessions or leaflets than any province counts: a telephone or a key held down. */
    private static final BigDecimal MOST_THINGS = BigDecimal.TEN.pow(9);

    /** What may well be below nought: differences and changes, folded. */
    private static final Pattern SIGNED = Pattern.compile("\\b(?:chenh lech|bien dong|tang\\W{0,8}giam|lai\\W{1,3}lo"
            + "|thua\\W{1,3}thieu|so voi (?:cung )?(?:ky|nam|quy|thang))\\b");

    private NumberChecks() {}

    static void set(Indicator indicator, BigDecimal value, Outcome out) {
        BigDecimal round =
                value.precision() > DIGITS && value.scale() > 0 ? value.round(new MathContext(DIGITS)) : value;
        CellValue.Number number = new CellValue.Number(round);
        out.set(number);
        check(indicator, number.value(), out);
    }

    private static void check(Indicator indicator, BigDecimal value, Outcome out) {
        if (indicator.type() == IndicatorType.INTEGER && value.scale() > 0) {
            out.refuse("returned.value.whole");
        } else if (indicator.min() != null && value.compareTo(indicator.min()) < 0) {
            out.refuse("returned.value.least", indicator.min());
        } else if (indicator.max() != null && value.compareTo(indicator.max()) > 0) {
            out.refuse("returned.value.most", indicator.max());
        } else if (indicator.min() == null && value.signum() < 0 && !isSigned(indicator)) {
            out.ask("returned.value.negative");
        } else {
            plausible(indicator, value, out);
        }
    }

    private static boolean isSigned(Indicator indicator) {
        return SIGNED.matcher(Plain.fold(indicator.label())).find();
    }

    private static void plausible(Indicator indicator, BigDecimal value, Outcome out) {
        Measure measure = ValueReader.measure(indicator);
        if (measure.isPercent() && indicator.max() == null && value.compareTo(HUNDRED) > 0) {
            out.ask("returned.value.overHundred");
        } else if (isTooRich(measure, value)) {
            out.ask("returned.value.rich", indicator.unit());
        } else if (indicator.max() == null && isBeyondAll(measure, value)) {
            out.refuse("returned.value.beyond");
        }
    }

    /** Too much, or much and in whole thousands as sums in đồng are: "1.500.000" under "nghìn đồng". */
    private static boolean isTooRich(Measure measure, BigDecimal value) {
        if (!measure.isScaled()) {
            return false;
        }
        BigDecimal money = value.multiply(measure.factor());
        if (money.compareTo(measure.isEach() ? RICHEST_EACH : RICHEST) >= 0) {
            return true;
        }
        boolean inThousands = value.remainder(THOUSAND).signum() == 0;
        BigDecimal rich = measure.factor().compareTo(THOUSAND) == 0 ? RICH_IN_THOUSANDS : RICH;
        return measure.isMoney() && inThousands && money.compareTo(rich) >= 0;
    }

    private static boolean isBeyondAll(Measure measure, BigDecimal value) {
        boolean money = measure.isMoney() || measure.isNone();
        return value.abs().multiply(measure.factor()).compareTo(money ? MOST_MONEY : MOST_THINGS) >= 0;
    }
}
