package vn.congdoan.vanthu.domain.report;

import java.time.LocalDate;
import java.util.Objects;

/** The time that figures are about, first and last day included. */
public record ReportPeriod(LocalDate from, LocalDate to) {
    public ReportPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + "–" + to);
        }
    }
}
