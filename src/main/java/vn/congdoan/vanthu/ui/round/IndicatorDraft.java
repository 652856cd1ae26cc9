package vn.congdoan.vanthu.ui.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.plan.AggregateChoice;

/**
 * An indicator while somebody types it: everything as it stands in the fields.
 *
 * @param min digits with a decimal comma; "" for none
 * @param choices separated by semicolons
 * @param level digits of what has to be reached; "" for none
 * @param sentence that sets it
 */
public record IndicatorDraft(
        String code,
        String label,
        String section,
        String unit,
        IndicatorType type,
        boolean required,
        String min,
        String max,
        String choices,
        Aggregate aggregate,
        String weight,
        String numerator,
        String denominator,
        String rule,
        String comparator,
        String level,
        String sentence) {

    static IndicatorDraft empty(String code) {
        return new IndicatorDraft(
                code,
                "",
                "",
                "",
                IndicatorType.INTEGER,
                true,
                "0",
                "",
                "",
                Aggregate.SUM,
                "",
                "",
                "",
                "",
                ">=",
                "",
                "");
    }

    static IndicatorDraft of(Indicator one) {
        IndicatorTarget target = one.target();
        return new IndicatorDraft(
                one.code(),
                one.label(),
                one.section(),
                one.unit(),
                one.type(),
                one.required(),
                digits(one.min()),
                digits(one.max()),
                String.join("; ", one.choices()),
                one.aggregate(),
                one.weight(),
                one.numerator(),
                one.denominator(),
                one.rule(),
                target == null ? ">=" : target.comparator(),
                target == null ? "" : digits(target.value()),
                target == null ? "" : target.text());
    }

    /** A number that can't be read is left out; {@link #unreadable} tells. */
    Indicator indicator() {
        BigDecimal wanted = number(level).orElse(null);
        return new Indicator(
                code.strip(),
                label.strip(),
                section.strip(),
                unit.strip(),
                type,
                required,
                number(min).orElse(null),
                number(max).orElse(null),
                Stream.of(choices.split(";"))
                        .map(String::strip)
                        .filter(choice -> !choice.isEmpty())
                        .toList(),
                aggregate,
                weight.strip(),
                numerator.strip(),
                denominator.strip(),
                rule.strip(),
                wanted == null ? null : new IndicatorTarget(comparator, wanted, sentence));
    }

    /** The fields that should be numbers and aren't, as SPEC.json names them. */
    List<String> unreadable() {
        return Stream.of(bad("min", min), bad("max", max), bad("target", level))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    IndicatorDraft with(IndicatorField field, String value) {
        IndicatorDraft d = this;
        return switch (field) {
            case CODE -> d.copy(value, label, section, unit, type, required, aggregate);
            case LABEL -> d.copy(code, value, section, unit, type, required, aggregate);
            case SECTION -> d.copy(code, label, value, unit, type, required, aggregate);
            case UNIT -> d.copy(code, label, section, value, type, required, aggregate);
            case MIN -> d.limits(value, max, choices, rule);
            case MAX -> d.limits(min, value, choices, rule);
            case CHOICES -> d.limits(min, max, value, rule);
            case RULE -> d.limits(min, max, choices, value);
            case WEIGHT -> d.references(value, numerator, denominator);
            case NUMERATOR -> d.references(weight, value, denominator);
            case DENOMINATOR -> d.references(weight, numerator, value);
            case COMPARATOR -> d.target(value, level);
            case LEVEL -> d.target(comparator, value);
        };
    }

    /** With another type comes the usual way of consolidating it, where the present one doesn't fit. */
    IndicatorDraft withType(IndicatorType other) {
        boolean asRatio = !numerator.isBlank() && !denominator.isBlank();
        boolean fits = AggregateChoice.fitting(other).contains(aggregate) && other.isNumber() == type.isNumber();
        Aggregate kept = fits ? aggregate : AggregateChoice.usual(other, asRatio);
        IndicatorDraft changed = copy(code, label, section, unit, other, required, kept);
        return other.isNumber() ? changed : changed.limits("", "", choices, rule);
    }

    IndicatorDraft withAggregate(Aggregate other) {
        return copy(code, label, section, unit, type, required, other);
    }

    IndicatorDraft withRequired(boolean now) {
        return copy(code, label, section, unit, type, now, aggregate);
    }

    private IndicatorDraft copy(String c, String l, String s, String u, IndicatorType t, boolean r, Aggregate a) {
        return new IndicatorDraft(
                c,
                l,
                s,
                u,
                t,
                r,
                min,
                max,
                choices,
                a,
                weight,
                numerator,
                denominator,
                rule,
                comparator,
                level,
                sentence);
    }

    private IndicatorDraft limits(String least, String most, String list, String check) {
        return new IndicatorDraft(
                code,
                label,
                section,
                unit,
                type,
                required,
                least,
                most,
                list,
                aggregate,
                weight,
                numerator,
                denominator,
                check,
                comparator,
                level,
                sentence);
    }

    private IndicatorDraft references(String w, String above, String below) {
        return new IndicatorDraft(
                code,
                label,
                section,
                unit,
                type,
                required,
                min,
                max,
                choices,
                aggregate,
                w,
                above,
                below,
                rule,
                comparator,
                level,
                sentence);
    }

    private IndicatorDraft target(String sign, String value) {
        return new IndicatorDraft(
                code,
                label,
                section,
                unit,
                type,
                required,
                min,
                max,
                choices,
                aggregate,
                weight,
                numerator,
                denominator,
                rule,
                sign,
                value,
                sentence);
    }

    private static String bad(String field, String digits) {
        return digits.isBlank() || number(digits).isPresent() ? "" : field;
    }

    private static Optional<BigDecimal> number(String typed) {
        String digits = typed.replace("%", "").replaceAll("[\\s\u00a0]", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        boolean thousands = digits.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
        String plain = (thousands ? digits.replace(".", "") : digits).replace(',', '.');
        try {
            BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String digits(BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }
}
