package vn.congdoan.vanthu.domain.report.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;

/**
 * What becomes of figures that came in when their form is changed. They stay as they were given: a figure is tied to its
 * indicator by the code alone, so a code that comes to mean something else is told, and another kind is refused.
 */
public final class FormRevision {
    private final ReportForm before;
    /** How many units gave a figure, by the indicator's code. */
    private final Map<String, Integer> reported;

    private final List<PlanFinding> found = new ArrayList<>();

    private FormRevision(ReportForm before, Map<String, Integer> reported) {
        this.before = before;
        this.reported = reported;
    }

    /**
     * @param submissions of the round; those that can't be used lay down nothing, since they have to come again
     * @return in the order of the new form, then what it leaves out
     */
    public static List<PlanFinding> findings(ReportForm before, List<Indicator> after, List<Submission> submissions) {
        FormRevision revision = new FormRevision(before, reported(submissions));
        for (int i = 0; i < after.size(); i++) {
            revision.compare(i, after.get(i));
        }
        revision.leftOut(after);
        return List.copyOf(revision.found);
    }

    private static Map<String, Integer> reported(List<Submission> submissions) {
        Map<String, Set<Long>> units = new TreeMap<>();
        submissions.stream()
                .filter(one -> one.status() != Submission.Status.REJECTED)
                .forEach(one -> one.values().stream()
                        .map(ReportedValue::code)
                        .forEach(code -> units.computeIfAbsent(code, c -> new HashSet<>())
                                .add(one.unitId())));
        return units.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    private void compare(int place, Indicator now) {
        Indicator was = before.indicator(now.code()).orElse(null);
        Integer units = reported.get(now.code());
        if (was == null || units == null) {
            return;
        }
        if (!holds(was.type(), now.type())) {
            add(Severity.ERROR, place, now, "type", "round.find.kindChanged", units, type(was), type(now));
        }
        if (!was.unit().equals(now.unit())) {
            add(Severity.WARNING, place, now, "unit", "round.find.unitChanged", units, was.unit(), now.unit());
        }
        if (!was.label().equals(now.label())) {
            add(Severity.WARNING, place, now, "label", "round.find.labelChanged", units, was.label());
        }
    }

    /** Whether what was written as one kind is right as the other: whole numbers are numbers with decimals, too. */
    private static boolean holds(IndicatorType was, IndicatorType now) {
        return was == now || was == IndicatorType.INTEGER && now == IndicatorType.DECIMAL;
    }

    private void leftOut(List<Indicator> after) {
        Set<String> kept = after.stream().map(Indicator::code).collect(Collectors.toSet());
        before.indicators().stream()
                .filter(was -> !kept.contains(was.code()) && reported.containsKey(was.code()))
                .map(was -> PlanFinding.round(
                        Severity.WARNING,
                        "indicators",
                        "round.find.leftOut",
                        was.code(),
                        was.label(),
                        reported.get(was.code())))
                .forEach(found::add);
    }

    private static MessageRef type(Indicator indicator) {
        return MessageRef.of(indicator.type().labelKey());
    }

    private void add(Severity severity, int place, Indicator now, String field, String key, Object... arguments) {
        found.add(new PlanFinding(severity, place, now.code(), field, MessageRef.of(key, arguments)));
    }
}
