package vn.congdoan.vanthu.app.register;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How a number shall be given.
 *
 * @param date of the document
 * @param reason why it is dated back or ahead, or inserted; "" for none
 * @param note for column 10 of the book; "" for none
 */
public record IssueRequest(LocalDate date, String reason, String note) {
    public IssueRequest {
        Objects.requireNonNull(date, "date");
        reason = reason.strip();
        note = note.strip();
    }

    /** An ordinary one. */
    public static IssueRequest on(LocalDate date) {
        return new IssueRequest(date, "", "");
    }
}
