package vn.congdoan.vanthu.app.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.PeriodTotals;
import vn.congdoan.vanthu.domain.report.total.TotalSeries;
import vn.congdoan.vanthu.domain.report.total.TrendPoint;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/**
 * What counted in the round before of the same series. A unit into which others went since is held against all of them together, each
 * indicator by its own kind: hours are added, a mean wage is weighted anew.
 */
public final class PastFigures {
    private final RoundService rounds;
    private final SubmissionRepository submissions;

    public PastFigures(RoundService rounds, SubmissionRepository submissions) {
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.submissions = Objects.requireNonNull(submissions, "submissions");
    }

    /** By the units' ids; empty for a duty that doesn't recur. */
    public Map<Long, List<ReportedValue>> before(ReportingRound round) {
        return rounds.earlier(round).stream()
                .findFirst()
                .map(before -> figures(round, before))
                .orElse(Map.of());
    }

    private Map<Long, List<ReportedValue>> figures(ReportingRound round, ReportingRound before) {
        List<Submission> counting = submissions.counting(before.id());
        Map<Long, List<ReportedValue>> figures =
                counting.stream().collect(Collectors.toMap(Submission::unitId, Submission::values));
        Map<Long, Set<Long>> gone = goneInto(round);
        if (!gone.isEmpty()) {
            Consolidation totals = Consolidation.of(before.form(), rounds.expected(before.id()), counting);
            TotalSeries series = new TotalSeries(List.of(new PeriodTotals(before, totals)), gone);
            Set<Long> reported = Set.copyOf(figures.keySet());
            gone.keySet().forEach(unit -> together(series, unit, reported, figures));
        }
        return figures;
    }

    /** By the unit that owes the report now: those that went into it and owe none themselves any more. */
    private Map<Long, Set<Long>> goneInto(ReportingRound round) {
        Map<Long, Set<Long>> gone = new HashMap<>();
        Map<Long, Set<Long>> merged = rounds.predecessors();
        if (!merged.isEmpty()) {
            Set<Long> owing = rounds.expected(round.id()).stream()
                    .filter(unit -> !unit.isExempt())
                    .map(ExpectedUnit::unitId)
                    .collect(Collectors.toSet());
            merged.forEach((unit, parts) -> {
                Set<Long> left = new HashSet<>(parts);
                left.removeAll(owing);
                if (owing.contains(unit) && !left.isEmpty()) {
                    gone.put(unit, left);
                }
            });
        }
        return gone;
    }

    /** Where one of them was silent there is nothing to hold the others against. */
    private static void together(
            TotalSeries series, long unit, Set<Long> reported, Map<Long, List<ReportedValue>> figures) {
        PeriodTotals period = series.periods().get(0);
        List<Long> parts =
                series.unitsOf(period, unit).stream().map(ExpectedUnit::unitId).toList();
        if (parts.isEmpty() || parts.equals(List.of(unit))) {
            return;
        }
        List<ReportedValue> together = new ArrayList<>();
        if (reported.containsAll(parts)) {
            for (Indicator indicator : period.totals().form().indicators()) {
                if (indicator.type().isNumber() && indicator.aggregate() != Aggregate.COUNT) {
                    TrendPoint point =
                            series.trendOfUnit(indicator.code(), unit).get(0);
                    point.total()
                            .figure()
                            .filter(figure -> point.answered() == parts.size())
                            .ifPresent(figure -> together.add(value(indicator.code(), figure)));
                }
            }
        }
        figures.put(unit, together);
    }

    private static ReportedValue value(String code, Figure figure) {
        CellValue number =
                new CellValue.Number(figure.isExact() ? figure.value() : figure.rounded(Figure.SHOWN_DECIMALS));
        return new ReportedValue(code, number, null, "", "");
    }
}
