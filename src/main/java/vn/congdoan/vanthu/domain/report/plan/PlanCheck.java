package vn.congdoan.vanthu.domain.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.unit.Unit;

/** Whether a round can be opened as it is planned. */
public final class PlanCheck {
    /** Begins with a letter or a digit: "-x" would be an option on the command line, and ".." is no name. */
    private static final String CODE = "[\\p{L}\\p{N}][^\\p{Cntrl}/\\\\|]{0,59}";

    /** Characters. */
    private static final int LONGEST_TITLE = 500;

    private PlanCheck() {}

    /** What can be told of the plan by itself: the round first, then its indicators in the order of the form. */
    public static List<PlanFinding> of(RoundPlan plan) {
        List<PlanFinding> found = new ArrayList<>();
        if (plan.code().isEmpty()) {
            found.add(error("code", "round.find.roundCodeMissing"));
        } else if (!plan.code().matches(CODE)) {
            found.add(error("code", "round.find.roundCodeLetters", plan.code()));
        }
        if (plan.title().isEmpty()) {
            found.add(error("title", "round.find.titleMissing"));
        } else if (plan.title().length() > LONGEST_TITLE) {
            found.add(error("title", "round.find.titleLong", plan.title().length(), LONGEST_TITLE));
        }
        days(plan, found);
        found.addAll(IndicatorCheck.of(plan.form().indicators()));
        return List.copyOf(found);
    }

    private static void days(RoundPlan plan, List<PlanFinding> found) {
        if (plan.deadline().isBefore(plan.period().from())) {
            found.add(error(
                    "deadline",
                    "round.find.deadlineEarly",
                    PrintedDay.of(plan.deadline()),
                    PrintedDay.of(plan.period().from())));
        }
        if (plan.upward() != null && plan.upward().isBefore(plan.deadline())) {
            found.add(PlanFinding.round(
                    Severity.WARNING,
                    "upward",
                    "round.find.upwardEarly",
                    PrintedDay.of(plan.deadline()),
                    PrintedDay.of(plan.upward())));
        }
    }

    /**
     * What can be told against the register of units.
     *
     * @param there those that there are in the period
     */
    public static List<PlanFinding> units(RoundPlan plan, List<Unit> there) {
        if (there.isEmpty()) {
            return List.of(error("units", "round.find.noUnits"));
        }
        Set<String> known =
                there.stream().map(unit -> RoundPlan.key(unit.code())).collect(Collectors.toSet());
        List<PlanFinding> found = new ArrayList<>();
        for (String code : plan.units()) {
            if (!known.contains(RoundPlan.key(code))) {
                found.add(error("units", "round.find.unknownUnit", code));
            }
        }
        exemptions(plan, known, found);
        return List.copyOf(found);
    }

    private static void exemptions(RoundPlan plan, Set<String> known, List<PlanFinding> found) {
        for (Map.Entry<String, String> one : plan.exemptionsByKey().entrySet()) {
            if (!known.contains(one.getKey())) {
                found.add(error("exempt", "round.find.unknownUnit", one.getKey()));
            } else if (one.getValue().isEmpty()) {
                found.add(error("exempt", "round.find.exemptReason", one.getKey()));
            }
        }
    }

    private static PlanFinding error(String field, String key, Object... arguments) {
        return PlanFinding.round(Severity.ERROR, field, key, arguments);
    }
}
