package vn.congdoan.vanthu.ui.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.DocumentNames;

/**
 * A document as the table shows it.
 *
 * @param number "06/KH-LĐLĐ"; the number is dotted while open
 * @param date "05/01/2024", with dots for what is open
 * @param changed "20/11/2026 09:15"
 * @param state where it stands on its way
 * @param sortDate sorts like the date; open ones first
 */
record DocumentRow(
        long id,
        String type,
        String number,
        String subject,
        String date,
        String changed,
        DocumentState state,
        int sortDate,
        Instant updatedAt,
        String searchText) {
    private static final String OPEN = "…";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Messages.VIETNAMESE);

    static DocumentRow of(DocumentSummary summary, DocumentState state, Clock clock) {
        return new DocumentRow(
                summary.id(),
                summary.typeName(),
                DocumentNames.number(summary.number()),
                summary.subject(),
                date(summary.date()),
                MOMENT.format(summary.updatedAt().atZone(clock.getZone())),
                state,
                sortDate(summary.date()),
                summary.updatedAt(),
                summary.searchText());
    }

    /** What a question or a notice calls it. */
    String name() {
        return subject.isBlank() ? type + " " + number : type + " " + number + " – " + subject;
    }

    private static String date(PartialDate date) {
        if (date.year() == null && date.month() == null && date.day() == null) {
            return "";
        }
        return part(date.day()) + "/" + part(date.month()) + "/" + (date.year() == null ? OPEN : date.year());
    }

    private static String part(Integer value) {
        return value == null ? OPEN : "%02d".formatted(value);
    }

    private static int sortDate(PartialDate date) {
        int year = date.year() == null ? 0 : date.year();
        int month = date.month() == null ? 0 : date.month();
        return (year * 100 + month) * 100 + (date.day() == null ? 0 : date.day());
    }
}
