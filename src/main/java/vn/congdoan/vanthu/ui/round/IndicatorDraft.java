package vn.congdoan.vanthu.ui.round;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param texts what is typed; without the fields that are empty
 * @param sentence that sets the target; "" where nothing does
 */
public record IndicatorDraft(
        Map<IndicatorField, String> texts, IndicatorType type, boolean required, Aggregate aggregate, String sentence) {
    private static final String AT_LEAST = ">=";

    public IndicatorDraft {
        Map<IndicatorField, String> typed = new EnumMap<>(IndicatorField.class);
        typed.putAll(texts);
        typed.values().removeIf(String::isEmpty);
        texts = Map.copyOf(typed);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(sentence, "sentence");
    }

    static IndicatorDraft empty(String code) {
        return new IndicatorDraft(
                Map.of(IndicatorField.CODE, code, IndicatorField.MIN, "0", IndicatorField.COMPARATOR, AT_LEAST),
                IndicatorType.INTEGER,
                true,
                Aggregate.SUM,
                "");
    }

    static IndicatorDraft of(Indicator one) {
        Map<IndicatorField, String> texts = new EnumMap<>(IndicatorField.class);
        texts.put(IndicatorField.CODE, one.code());
        texts.put(IndicatorField.LABEL, one.label());
        texts.put(IndicatorField.SECTION, one.section());
        texts.put(IndicatorField.UNIT, one.unit());
        texts.put(IndicatorField.MIN, digits(one.min()));
        texts.put(IndicatorField.MAX, digits(one.max()));
        texts.put(IndicatorField.CHOICES, String.join("; ", one.choices()));
        texts.put(IndicatorField.RULE, one.rule());
        texts.put(IndicatorField.WEIGHT, one.weight());
        texts.put(IndicatorField.NUMERATOR, one.numerator());
        texts.put(IndicatorField.DENOMINATOR, one.denominator());
        IndicatorTarget target = one.target();
        texts.put(IndicatorField.COMPARATOR, target == null ? AT_LEAST : target.comparator());
        texts.put(IndicatorField.LEVEL, target == null ? "" : digits(target.value()));
        return new IndicatorDraft(
                texts, one.type(), one.required(), one.aggregate(), target == null ? "" : target.text());
    }

    public String code() {
        return text(IndicatorField.CODE);
    }

    /** As it was typed; "" for an empty field. */
    String text(IndicatorField field) {
        return texts.getOrDefault(field, "");
    }

    /** A number that can't be read is left out; {@link #unreadable} tells. */
    Indicator indicator() {
        return new Indicator(
                stripped(IndicatorField.CODE),
                stripped(IndicatorField.LABEL),
                stripped(IndicatorField.SECTION),
                stripped(IndicatorField.UNIT),
                type,
                required,
                number(IndicatorField.MIN).orElse(null),
                number(IndicatorField.MAX).orElse(null),
                Stream.of(text(IndicatorField.CHOICES).split(";"))
                        .map(String::strip)
                        .filter(choice -> !choice.isEmpty())
                        .toList(),
                aggregate,
                stripped(IndicatorField.WEIGHT),
                stripped(IndicatorField.NUMERATOR),
                stripped(IndicatorField.DENOMINATOR),
                stripped(IndicatorField.RULE),
                number(IndicatorField.LEVEL)
                        .map(level -> new IndicatorTarget(text(IndicatorField.COMPARATOR), level, sentence))
                        .orElse(null));
    }

    /** The fields that should be numbers and aren't, as SPEC.json names them. */
    List<String> unreadable() {
        return Stream.of(
                        bad("min", IndicatorField.MIN),
                        bad("max", IndicatorField.MAX),
                        bad("target", IndicatorField.LEVEL))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    IndicatorDraft with(IndicatorField field, String value) {
        Map<IndicatorField, String> changed = new EnumMap<>(IndicatorField.class);
        changed.putAll(texts);
        changed.put(field, value);
        return new IndicatorDraft(changed, type, required, aggregate, sentence);
    }

    /** With another type comes the usual way of consolidating it, where the present one doesn't fit. */
    IndicatorDraft withType(IndicatorType other) {
        boolean asRatio = !text(IndicatorField.NUMERATOR).isBlank()
                && !text(IndicatorField.DENOMINATOR).isBlank();
        boolean fits = AggregateChoice.fitting(other).contains(aggregate) && other.isNumber() == type.isNumber();
        Aggregate kept = fits ? aggregate : AggregateChoice.usual(other, asRatio);
        IndicatorDraft changed = new IndicatorDraft(texts, other, required, kept, sentence);
        return other.isNumber() ? changed : changed.with(IndicatorField.MIN, "").with(IndicatorField.MAX, "");
    }

    IndicatorDraft withAggregate(Aggregate other) {
        return new IndicatorDraft(texts, type, required, other, sentence);
    }

    IndicatorDraft withRequired(boolean now) {
        return new IndicatorDraft(texts, type, now, aggregate, sentence);
    }

    private String stripped(IndicatorField field) {
        return text(field).strip();
    }

    private String bad(String name, IndicatorField field) {
        return text(field).isBlank() || number(field).isPresent() ? "" : name;
    }

    private Optional<BigDecimal> number(IndicatorField field) {
        return number(text(field));
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
