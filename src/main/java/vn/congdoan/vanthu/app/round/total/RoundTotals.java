package vn.congdoan.vanthu.app.round.total;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.total.Change;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.report.total.PeriodTotals;
import vn.congdoan.vanthu.domain.report.total.TotalSeries;

/**
 * A round consolidated, beside the period before it.
 *
 * @param previous of the same series; null when this is the first or a single one
 */
public record RoundTotals(ReportingRound round, Consolidation totals, PeriodTotals previous) {
    public RoundTotals {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(totals, "totals");
    }

    /** Whether any report counts; without one there is nothing to show. */
    public boolean isEmpty() {
        return totals.units() == 0;
    }

    /** Against the period before. */
    public Optional<Change> change(String code) {
        return previous == null ? Optional.empty() : pair().change(code);
    }

    private TotalSeries pair() {
        return new TotalSeries(List.of(previous, new PeriodTotals(round, totals)));
    }
}
