package vn.congdoan.vanthu.domain.register;

import java.util.List;

/**
 * What the audit of a year found.
 *
 * @param closed whether the year is closed: nothing is numbered or struck through in it any more
 * @param series one for each count that has rows in the year
 */
public record YearAudit(int year, boolean closed, List<SeriesAudit> series) {
    public YearAudit {
        series = List.copyOf(series);
    }

    public List<RegisterFault> faults() {
        return series.stream().flatMap(each -> each.faults().stream()).toList();
    }

    /** Of one kind, series after series. */
    public List<RegisterFault> of(RegisterFault.Kind kind) {
        return series.stream().flatMap(each -> each.of(kind).stream()).toList();
    }

    public List<RegisterFault> unexplained() {
        return series.stream().flatMap(each -> each.unexplained().stream()).toList();
    }
}
