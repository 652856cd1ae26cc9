package vn.congdoan.vanthu.domain.report.total;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.Submission;

/**
 * A round's figures as one. The same reports give the same result to the byte, in whatever order they are handed in.
 *
 * <p>A unit that is exempt owes nothing and doesn't count; should it have sent a report all the same, it is named in {@link #aside()}.
 */
public final class Consolidation {
    private final ReportForm form;
    private final FigureTable table;
    private final List<String> groups;
    private final List<ExpectedUnit> silent;
    private final List<ExpectedUnit> aside;
    private final List<IndicatorTotal> indicators;

    private Consolidation(ReportForm form, List<ExpectedUnit> expected, Map<Long, Submission> byUnit) {
        this.form = form;
        this.table = new FigureTable(
                form, expected.stream().filter(unit -> !unit.isExempt()).toList(), byUnit);
        this.groups = List.copyOf(
                table.units().stream().map(ExpectedUnit::group).collect(Collectors.toCollection(LinkedHashSet::new)));
        this.silent = List.copyOf(table.silent());
        this.aside = expected.stream()
                .filter(unit -> unit.isExempt() && byUnit.containsKey(unit.unitId()))
                .sorted(FigureTable.ORDER)
                .toList();
        this.indicators = form.indicators().stream().map(this::reckoned).toList();
    }

    /**
     * @param expected the round's units, exempt ones among them
     * @param counting the reports that count; of two of one unit the later version does
     */
    public static Consolidation of(ReportForm form, List<ExpectedUnit> expected, List<Submission> counting) {
        Map<Long, Submission> byUnit = new HashMap<>();
        for (Submission submission : counting) {
            byUnit.merge(submission.unitId(), submission, Consolidation::later);
        }
        return new Consolidation(form, expected, byUnit);
    }

    private static Submission later(Submission one, Submission other) {
        return one.version() != other.version()
                ? one.version() > other.version() ? one : other
                : one.id() >= other.id() ? one : other;
    }

    private IndicatorTotal reckoned(Indicator indicator) {
        List<Contribution> answers = table.contributions(indicator);
        Map<String, List<Contribution>> byGroup = new HashMap<>();
        List<Contribution> counted = new ArrayList<>(answers.size());
        List<ExpectedUnit> leftOut = new ArrayList<>();
        for (Contribution answer : answers) {
            byGroup.computeIfAbsent(answer.unit().group(), group -> new ArrayList<>())
                    .add(answer);
            if (answer.counted()) {
                counted.add(answer);
            } else {
                leftOut.add(answer.unit());
            }
        }
        return new IndicatorTotal(
                indicator,
                Reckoning.of(indicator, counted),
                answers.size(),
                groups.stream()
                        .map(group -> groupTotal(indicator, group, byGroup.getOrDefault(group, List.of())))
                        .toList(),
                missing(answers),
                leftOut);
    }

    private GroupTotal groupTotal(Indicator indicator, String group, List<Contribution> answers) {
        List<Contribution> counted =
                answers.stream().filter(Contribution::counted).toList();
        int owing = (int) table.units().stream()
                .filter(unit -> unit.group().equals(group))
                .count();
        return new GroupTotal(group, Reckoning.of(indicator, counted), answers.size(), owing);
    }

    private List<ExpectedUnit> missing(List<Contribution> answers) {
        Set<Long> answered = answers.stream().map(one -> one.unit().unitId()).collect(Collectors.toSet());
        return table.units().stream()
                .filter(unit -> !answered.contains(unit.unitId()))
                .toList();
    }

    public ReportForm form() {
        return form;
    }

    /** How many units' reports stand in the totals. */
    public int units() {
        return expected() - silent.size();
    }

    /** How many units owe a report; exempt ones don't. */
    public int expected() {
        return table.units().size();
    }

    /** Those that owe a report, in the order of their codes. */
    public List<ExpectedUnit> expectedUnits() {
        return table.units();
    }

    /** In the order in which they first appear among the units; "" for the units without a group. */
    public List<String> groups() {
        return groups;
    }

    /** The units that owe a report of which none counts. */
    public List<ExpectedUnit> silent() {
        return silent;
    }

    /** The exempt units that sent a report which therefore stands in no total. */
    public List<ExpectedUnit> aside() {
        return aside;
    }

    /** In the order of the form. */
    public List<IndicatorTotal> indicators() {
        return indicators;
    }

    public Optional<IndicatorTotal> indicator(String code) {
        return indicators.stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst();
    }

    /**
     * The units that a total is made of, each with its file and cell, in the order of the units; those that are left out stand among them, not
     * counted. Empty for a code that the form doesn't have.
     */
    public List<Contribution> contributions(String code) {
        return form.indicator(code).map(table::contributions).orElse(List.of());
    }
}
