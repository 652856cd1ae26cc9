package vn.congdoan.vanthu.domain.incoming;

import java.time.LocalDate;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.IncomingDocument;

/**
 * A line of the incoming register.
 *
 * @param date of arrival
 * @param dateReason why the date lies before the day of registering; "" when it doesn't
 */
public record IncomingEntry(
        IncomingDocument document,
        ArrivalNumber number,
        LocalDate date,
        String dateReason,
        Urgency urgency,
        String note,
        Assignment assignment,
        Handling handling) {
    public IncomingEntry {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(dateReason, "dateReason");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(handling, "handling");
    }

    public long id() {
        return document.id();
    }

    public IncomingEntry withAssignment(Assignment changed) {
        return new IncomingEntry(document, number, date, dateReason, urgency, note, changed, handling);
    }

    public IncomingEntry withHandling(Handling changed) {
        return new IncomingEntry(document, number, date, dateReason, urgency, note, assignment, changed);
    }

    /** Where it stands on a day with respect to its deadline. */
    public Dueness dueness(LocalDate today, LocalDate soon) {
        LocalDate deadline = assignment.deadline();
        if (handling.isDone() || deadline == null) {
            return Dueness.NONE;
        }
        return deadline.isBefore(today) ? Dueness.OVERDUE : deadline.isAfter(soon) ? Dueness.LATER : Dueness.SOON;
    }
}
