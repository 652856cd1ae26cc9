package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** The last day that a text's deadline leaves (format-spec 11.2). */
public final class DueDay {
    private DueDay() {}

    /** Nothing where the text names no month and year: "kịp thời", "hằng năm". */
    public static Optional<LocalDate> of(Deadline deadline) {
        PartialDate date = deadline.date();
        if (date.year() == null) {
            return Optional.empty();
        }
        boolean before = deadline.kind() == Deadline.Kind.BEFORE;
        return Optional.of(before ? first(date).minusDays(1) : last(date));
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(date.year(), date.month() == null ? 1 : date.month(), date.day() == null ? 1 : date.day());
    }

    private static LocalDate last(PartialDate date) {
        return date.full()
                .orElseGet(() -> YearMonth.of(date.year(), date.month() == null ? 12 : date.month())
                        .atEndOfMonth());
    }
}
