package vn.congdoan.vanthu.domain.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.rule.CrossRule;

/** Whether the indicators of a form can be asked and consolidated. */
public final class IndicatorCheck {
    private static final Set<String> COMPARATORS = Set.of(">=", ">", "<=", "<", "=");

    /** Characters; what is longer is a paragraph and fits no row of a form. */
    private static final int LONGEST_LABEL = 500;

    private final List<Indicator> indicators;
    /** By code without case; the first where a code is given twice. */
    private final Map<String, Integer> byCode = new HashMap<>();

    /** As it is written, for what refers to it: figures are looked up by it. */
    private final Map<String, Integer> exact = new HashMap<>();

    private final Set<String> labels = new HashSet<>();
    private final List<PlanFinding> found = new ArrayList<>();
    private int at;

    private IndicatorCheck(List<Indicator> indicators) {
        this.indicators = indicators;
        for (int i = 0; i < indicators.size(); i++) {
            byCode.putIfAbsent(RoundPlan.key(indicators.get(i).code()), i);
            exact.putIfAbsent(indicators.get(i).code(), i);
        }
    }

    /** In the order of the form. */
    public static List<PlanFinding> of(List<Indicator> indicators) {
        IndicatorCheck check = new IndicatorCheck(indicators);
        check.run();
        return List.copyOf(check.found);
    }

    private void run() {
        if (indicators.isEmpty()) {
            found.add(PlanFinding.round(Severity.ERROR, "indicators", "round.find.noIndicators"));
        }
        for (at = 0; at < indicators.size(); at++) {
            Indicator indicator = indicators.get(at);
            names(indicator);
            limits(indicator);
            choices(indicator);
            aggregate(indicator);
            target(indicator);
            rule(indicator);
        }
    }

    private void names(Indicator indicator) {
        if (indicator.code().isBlank()) {
            error("code", "round.find.codeMissing");
        } else if (!indicator.code().matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\-]*")) {
            error("code", "round.find.codeLetters", indicator.code());
        } else if (byCode.get(RoundPlan.key(indicator.code())) != at) {
            error("code", "round.find.codeTwice", indicator.code());
        }
        if (indicator.label().isBlank()) {
            error("label", "round.find.labelMissing");
        } else if (indicator.label().length() > LONGEST_LABEL) {
            error("label", "round.find.labelLong", indicator.label().length(), LONGEST_LABEL);
        } else if (!labels.add(
                String.join("\n", RoundPlan.key(indicator.label()), indicator.section(), indicator.unit()))) {
            warn("label", "round.find.labelTwice", indicator.label());
        }
    }

    private void limits(Indicator indicator) {
        if (indicator.min() == null && indicator.max() == null) {
            return;
        }
        if (!indicator.type().isNumber()) {
            warn(indicator.min() == null ? "max" : "min", "round.find.limitsOfWords", type(indicator));
        } else if (indicator.min() != null
                && indicator.max() != null
                && indicator.min().compareTo(indicator.max()) > 0) {
            error("min", "round.find.minAboveMax", plain(indicator.min()), plain(indicator.max()));
        }
    }

    private void choices(Indicator indicator) {
        boolean choice = indicator.type() == IndicatorType.CHOICE;
        if (choice && indicator.choices().stream().allMatch(String::isBlank)) {
            error("choices", "round.find.noChoices");
        } else if (choice && hasDoubles(indicator.choices())) {
            warn("choices", "round.find.choiceTwice");
        } else if (!choice && !indicator.choices().isEmpty()) {
            warn("choices", "round.find.choicesUnused", type(indicator));
        }
    }

    private static boolean hasDoubles(List<String> choices) {
        return choices.stream().map(RoundPlan::key).distinct().count() < choices.size();
    }

    private void aggregate(Indicator indicator) {
        if (!AggregateChoice.fitting(indicator.type()).contains(indicator.aggregate())) {
            error("aggregate", "round.find.aggregateOfWords", aggregateWords(indicator), type(indicator));
            return;
        }
        switch (indicator.aggregate()) {
            case WEIGHTED -> reference("weight", indicator.weight());
            case RATIO -> {
                reference("numerator", indicator.numerator());
                reference("denominator", indicator.denominator());
            }
            case SUM, MEAN -> percentages(indicator);
            default -> {
                // The others need nothing besides the values.
            }
        }
    }

    private void percentages(Indicator indicator) {
        if (indicator.type() == IndicatorType.PERCENT) {
            boolean sum = indicator.aggregate() == Aggregate.SUM;
            warn("aggregate", sum ? "round.find.percentSum" : "round.find.percentMean");
        }
    }

    private void reference(String field, String code) {
        Integer place = exact.get(code);
        if (code.isBlank()) {
            error(field, "round.find.referenceMissing", field(field), aggregateWords(indicators.get(at)));
        } else if (place == null) {
            error(field, "round.find.referenceUnknown", field(field), code);
        } else if (place == at) {
            error(field, "round.find.referenceItself", field(field));
        } else if (leadsBack(place, new HashSet<>())) {
            error(field, "round.find.referenceCircle", field(field), code);
        } else if (!indicators.get(place).type().isNumber()) {
            error(field, "round.find.referenceOfWords", field(field), code);
        }
    }

    /** Whether what an indicator is computed from is, over any way, computed from the one at hand. */
    private boolean leadsBack(int from, Set<Integer> seen) {
        Indicator indicator = indicators.get(from);
        List<String> sources = switch (indicator.aggregate()) {
            case WEIGHTED -> List.of(indicator.weight());
            case RATIO -> List.of(indicator.numerator(), indicator.denominator());
            default -> List.of();
        };
        return sources.stream()
                .map(exact::get)
                .filter(Objects::nonNull)
                .anyMatch(next -> next == at || seen.add(next) && leadsBack(next, seen));
    }

    private void target(Indicator indicator) {
        if (indicator.target() == null) {
            return;
        }
        if (!COMPARATORS.contains(indicator.target().comparator())) {
            error("target", "round.find.comparator", indicator.target().comparator());
        } else if (!indicator.type().isNumber()) {
            warn("target", "round.find.targetOfWords", type(indicator));
        }
    }

    private void rule(Indicator indicator) {
        if (indicator.rule().isBlank()) {
            return;
        }
        try {
            for (String code : CrossRule.parse(indicator.rule()).codes()) {
                Integer place = exact.get(code);
                if (place == null) {
                    error("rule", "round.find.ruleUnknown", code);
                } else if (!indicators.get(place).type().isNumber()) {
                    error("rule", "round.find.ruleOfWords", code);
                }
            }
        } catch (ProblemException broken) {
            MessageRef why = broken.findings().get(0).message();
            found.add(new PlanFinding(Severity.ERROR, at, indicator.code(), "rule", why));
        }
    }

    private static MessageRef field(String field) {
        return MessageRef.of(
                switch (field) {
                    case "weight" -> "round.field.weight";
                    case "numerator" -> "round.field.numerator";
                    default -> "round.field.denominator";
                });
    }

    private static MessageRef type(Indicator indicator) {
        return MessageRef.of(indicator.type().labelKey());
    }

    private static MessageRef aggregateWords(Indicator indicator) {
        return MessageRef.of(indicator.aggregate().labelKey());
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private void error(String field, String key, Object... arguments) {
        add(Severity.ERROR, field, key, arguments);
    }

    private void warn(String field, String key, Object... arguments) {
        add(Severity.WARNING, field, key, arguments);
    }

    private void add(Severity severity, String field, String key, Object... arguments) {
        found.add(new PlanFinding(severity, at, indicators.get(at).code(), field, MessageRef.of(key, arguments)));
    }
}
