package vn.congdoan.vanthu.domain.report.total;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.Submission;

/**
 * A round's figures as one. The same reports give the same result to the byte, in whatever order they are handed in.
 *
 * <p>A unit that is exempt owes nothing and doesn't count; should it have sent a report all the same, it is named in {@link #aside()}.
 */
public final class Consolidation {
    private final ReportForm form;
    private final UnitOrder order;
    private final FigureTable table;
    private final List<ExpectedUnit> silent;
    private final List<ExpectedUnit> aside;
    private final List<IndicatorTotal> indicators;

    private Consolidation(ReportForm form, List<ExpectedUnit> expected, Map<Long, Submission> byUnit) {
        this.form = form;
        this.order = new UnitOrder(expected);
        this.table = new FigureTable(form, order.units(), byUnit);
        this.silent = List.copyOf(table.silent());
        this.aside = expected.stream()
                .filter(unit -> unit.isExempt() && byUnit.containsKey(unit.unitId()))
                .sorted(UnitOrder.BY_CODE)
                .toList();
        this.indicators = form.indicators().stream()
                .map(indicator -> order.total(indicator, table.contributions(indicator)))
                .toList();
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

    public ReportForm form() {
        return form;
    }

    /** How many units' reports stand in the totals. */
    public int units() {
        return expected() - silent.size();
    }

    /** How many units owe a report; exempt ones don't. */
    public int expected() {
        return order.units().size();
    }

    /** Those that owe a report, in the order of their codes. */
    public List<ExpectedUnit> expectedUnits() {
        return order.units();
    }

    /** In the order in which they first appear among the units; "" for the units without a group. */
    public List<String> groups() {
        return order.groups();
    }

    /** The reports that the totals are made of, in the order of the units. */
    public List<Submission> reports() {
        return table.reports();
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

    /** Nothing for a code that the form doesn't have. */
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
