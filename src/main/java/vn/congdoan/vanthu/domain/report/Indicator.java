package vn.congdoan.vanthu.domain.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One figure (or text, day, choice) that units report.
 *
 * @param code "A1"; unique within its form
 * @param section the heading it stands under in the form; "" for none
 * @param unit of measure: "buổi", "người", "%"; "" for none
 * @param min the least allowed; null for none; percent as percent
 * @param max the most allowed; null for none
 * @param choices of {@link IndicatorType#CHOICE}, in their order
 * @param weight the code of the weights of {@link Aggregate#WEIGHTED}; "" otherwise
 * @param numerator the code above the line of {@link Aggregate#RATIO}; "" otherwise
 * @param denominator the code under it
 * @param rule a check between indicators of one unit: "A2 <= A1", "A3 = A1 + A2"; "" for none
 * @param target what has to be reached; null for none
 */
public record Indicator(
        String code,
        String label,
        String section,
        String unit,
        IndicatorType type,
        boolean required,
        BigDecimal min,
        BigDecimal max,
        List<String> choices,
        Aggregate aggregate,
        String weight,
        String numerator,
        String denominator,
        String rule,
        IndicatorTarget target) {
    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(type, "type");
        choices = List.copyOf(choices);
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(rule, "rule");
    }
}
