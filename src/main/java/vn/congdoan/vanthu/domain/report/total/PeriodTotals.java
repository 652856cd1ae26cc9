package vn.congdoan.vanthu.domain.report.total;

import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** One round of a recurring duty, consolidated. */
public record PeriodTotals(ReportingRound round, Consolidation totals) {
    public PeriodTotals {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(totals, "totals");
    }
}
