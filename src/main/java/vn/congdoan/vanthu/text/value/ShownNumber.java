package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;

/**
 * Holds a number against what its format shows of it. Whoever filled the form saw "5 triệu" or "5.000.000", not the 5 that a format
 * with words or noughts in it makes so of; what isn't the same number to the eye is asked about.
 */
final class ShownNumber {
    private static final int THOUSAND = 3;
    /** Stands in for the number while the words around it are read; neither a share nor too much of anything. */
    private static final BigDecimal SAMPLE = BigDecimal.valueOf(12);

    private static final Pattern MINUS = Pattern.compile("^\\( ?| ?\\)$|^-|-$");
    private static final Pattern PARTED = Pattern.compile("[., ]+");

    private final Indicator indicator;
    private final FormatSection section;
    private final BigDecimal number;

    private ShownNumber(Indicator indicator, String format, BigDecimal number) {
        this.indicator = indicator;
        this.section = FormatSection.of(format, number);
        this.number = number;
    }

    static ShownNumber of(Indicator indicator, String format, BigDecimal number) {
        return new ShownNumber(indicator, format, number);
    }

    boolean isPercent() {
        return section.percent();
    }

    /** What stands there to the eye, where that is another number or none; "" where it is the same. */
    String other() {
        if (section.clock()) {
            return words("");
        }
        if (!section.figures()) {
            boolean nought = number.signum() == 0 && EmptyWords.isNothing(Plain.fold(section.before()));
            return nought || number.signum() == 0 && section.before().isEmpty() ? "" : words("");
        }
        return isSame() ? "" : words(figures());
    }

    private boolean isSame() {
        if (!inside() || number.signum() < 0 && !isMarkedNegative()) {
            return false;
        }
        BigDecimal factor = factor();
        return factor != null
                && factor.movePointLeft(THOUSAND * section.thousands()).compareTo(BigDecimal.ONE) == 0;
    }

    /** "#\.##0" parts thousands by hand; anything else between the figures makes another number of them. */
    private boolean inside() {
        return section.inside().isEmpty()
                || PARTED.matcher(section.inside()).matches() && number.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0;
    }

    private boolean isMarkedNegative() {
        return !section.ofNegatives()
                || section.coloured()
                || MINUS.matcher(section.before() + "0" + section.after()).find();
    }

    /** By how much the words around the figures multiply them; null where they make them doubtful. */
    private BigDecimal factor() {
        String around = section.before() + SAMPLE + behind();
        if (section.ofNegatives()) {
            around = MINUS.matcher(around).replaceAll("");
        }
        if (around.equals(SAMPLE.toString())) {
            return BigDecimal.ONE;
        }
        Outcome read = new Outcome(around);
        NumberReader.read(unbounded(), around, read);
        return read.isSure() && read.value() instanceof CellValue.Number found
                ? found.value().divide(SAMPLE, MathContext.DECIMAL64)
                : null;
    }

    private String behind() {
        return section.after().isEmpty() ? "" : " " + section.after();
    }

    private Indicator unbounded() {
        return new Indicator(
                indicator.code(),
                indicator.label(),
                indicator.section(),
                indicator.unit(),
                indicator.type(),
                false,
                null,
                null,
                indicator.choices(),
                indicator.aggregate(),
                indicator.weight(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.rule(),
                null);
    }

    private String figures() {
        BigDecimal scaled = number.movePointLeft(THOUSAND * section.thousands());
        BigDecimal shown = section.percent() ? scaled.movePointRight(2) : scaled;
        BigDecimal signed = section.ofNegatives() ? shown.abs() : shown;
        String plain = signed.stripTrailingZeros().toPlainString().replace('.', ',');
        return plain + section.inside() + (section.percent() ? "%" : "");
    }

    private String words(String figures) {
        String shown = (section.before() + figures + behind()).strip();
        return shown.isEmpty() ? " " : shown;
    }
}
