package vn.congdoan.vanthu.domain.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A round of reports from the units.
 *
 * @param id 0 until stored
 * @param code "TG-2024"; unique, compared without case
 * @param deadline the last day on which a report is in time
 * @param source what ordered it
 * @param series ties the rounds of one recurring duty together, so that a period can be compared with the last; "" for a single one
 * @param upward our own last day to report to the superior; null for none
 * @param closed whether nothing comes in any more
 */
public record ReportingRound(
        long id,
        String code,
        String title,
        ReportPeriod period,
        LocalDate deadline,
        ReportForm form,
        Source source,
        String series,
        LocalDate upward,
        boolean closed) {

    /**
     * The duty behind a round.
     *
     * @param documentId 0 when it was set up freely
     * @param sentence the words that order it; "" when it was set up freely
     */
    public record Source(long documentId, String sentence) {
        public static final Source FREE = new Source(0, "");

        public Source {
            Objects.requireNonNull(sentence, "sentence");
        }
    }

    public ReportingRound {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(series, "series");
    }

    public ReportingRound withDeadline(LocalDate later) {
        return new ReportingRound(id, code, title, period, later, form, source, series, upward, closed);
    }

    public ReportingRound withClosed(boolean now) {
        return new ReportingRound(id, code, title, period, deadline, form, source, series, upward, now);
    }

    public ReportingRound withForm(ReportForm other) {
        return new ReportingRound(id, code, title, period, deadline, other, source, series, upward, closed);
    }
}
