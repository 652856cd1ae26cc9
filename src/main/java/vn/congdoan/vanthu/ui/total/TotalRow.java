package vn.congdoan.vanthu.ui.total;

import vn.congdoan.vanthu.domain.report.total.Change;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;

/** A line of the table of totals. @param change against the period before; null where there is none */
public record TotalRow(IndicatorTotal total, Change change) {
    public String code() {
        return total.indicator().code();
    }
}
