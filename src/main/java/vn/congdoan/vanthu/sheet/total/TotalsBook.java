package vn.congdoan.vanthu.sheet.total;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.total.Consolidation;

/**
 * What the workbook of a round's totals tells.
 *
 * @param previous the totals of the period before; null for none
 * @param late in the order of the units
 */
public record TotalsBook(ReportingRound round, Consolidation totals, Consolidation previous, List<LateUnit> late) {
    public TotalsBook {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(totals, "totals");
        late = List.copyOf(late);
    }
}
