package vn.congdoan.vanthu.app.round.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.plan.AggregateChoice;

/** An indicator of a SPEC.json. */
final class SpecIndicator {
    private static final List<String> KEYS = List.of(
            "code",
            "label",
            "section",
            "unit",
            "type",
            "required",
            "min",
            "max",
            "choices",
            "aggregate",
            "weight",
            "numerator",
            "denominator",
            "rule",
            "target");

    private final String pointer;
    private final List<Finding> found;
    private final SpecFields fields;

    SpecIndicator(JsonNode node, String pointer, List<Finding> found) {
        this.pointer = pointer;
        this.found = found;
        fields = new SpecFields(node, pointer, found);
    }

    Indicator indicator() {
        fields.known(KEYS);
        List<String> choices = fields.texts("choices");
        IndicatorType type = type(choices);
        String weight = fields.text("weight");
        String numerator = fields.text("numerator");
        String denominator = fields.text("denominator");
        return new Indicator(
                fields.requiredText("code"),
                fields.requiredText("label"),
                fields.text("section"),
                fields.text("unit"),
                type,
                fields.flag("required", false),
                fields.number("min"),
                fields.number("max"),
                choices,
                aggregate(type, weight, !numerator.isEmpty() && !denominator.isEmpty()),
                weight,
                numerator,
                denominator,
                fields.text("rule"),
                target());
    }

    private IndicatorType type(List<String> choices) {
        IndicatorType type = fields.choice("type", IndicatorType.class);
        if (type != null) {
            return type;
        }
        if (!fields.has("type")) {
            fields.warn("type", "round.spec.noType");
        }
        if (!choices.isEmpty()) {
            return IndicatorType.CHOICE;
        }
        return fields.text("unit").equals("%") ? IndicatorType.PERCENT : IndicatorType.INTEGER;
    }

    private Aggregate aggregate(IndicatorType type, String weight, boolean asRatio) {
        Aggregate aggregate = fields.choice("aggregate", Aggregate.class);
        if (aggregate != null) {
            return aggregate;
        }
        return type.isNumber() && !weight.isEmpty() ? Aggregate.WEIGHTED : AggregateChoice.usual(type, asRatio);
    }

    private IndicatorTarget target() {
        if (!fields.has("target")) {
            return null;
        }
        if (fields.node("target").isValueNode()) {
            BigDecimal least = fields.number("target");
            return least == null ? null : new IndicatorTarget(">=", least, "");
        }
        SpecFields target = new SpecFields(fields.node("target"), pointer + "/target", found);
        target.known(List.of("comparator", "value", "text"));
        BigDecimal value = target.number("value");
        if (value == null) {
            target.error("value", "round.spec.missing", "value");
            return null;
        }
        String comparator = target.has("comparator") ? target.text("comparator") : ">=";
        return new IndicatorTarget(comparator, value, target.text("text"));
    }
}
