package vn.congdoan.vanthu.domain.register;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A row of the book of outgoing documents.
 *
 * @param id 0 until stored
 * @param date of the document; null for a reserved number and where an older book has none
 * @param reason why it was dated back, inserted, reserved or voided; "" for an ordinary one
 * @param expires last day for a reserved number to be used; null for no such day
 * @param documentId 0 for a document that isn't stored here
 * @param reopened whether the text of its document is being changed again; it keeps its number
 */
public record RegisterEntry(
        long id,
        RegisterNumber number,
        LocalDate date,
        RegisterSubject subject,
        RegisterDelivery delivery,
        State state,
        String reason,
        LocalDate expires,
        long documentId,
        Origin origin,
        boolean reopened) {

    /** What a row stands for. */
    public enum State {
        ISSUED("register.state.issued"),
        /** Kept free for a document that is still being made; the subject says which. */
        RESERVED("register.state.reserved"),
        /** Struck through: never used again. */
        VOID("register.state.void");

        private final String labelKey;

        State(String labelKey) {
            this.labelKey = labelKey;
        }

        public String labelKey() {
            return labelKey;
        }
    }

    /** Who chose the number. */
    public enum Origin {
        /** This program, as the next one. */
        GIVEN,
        /** Somebody before: it stood in the file or in an older book, which may hold doubles. */
        RECORDED
    }

    public RegisterEntry {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(origin, "origin");
    }

    /** A new row of a document that isn't stored here. */
    public static RegisterEntry issued(RegisterNumber number, LocalDate date, RegisterSubject subject, Origin origin) {
        return new RegisterEntry(
                0, number, date, subject, RegisterDelivery.NONE, State.ISSUED, "", null, 0, origin, false);
    }

    public RegisterEntry withId(long stored) {
        return new RegisterEntry(
                stored, number, date, subject, delivery, state, reason, expires, documentId, origin, reopened);
    }

    public RegisterEntry withDelivery(RegisterDelivery changed) {
        return new RegisterEntry(
                id, number, date, subject, changed, state, reason, expires, documentId, origin, reopened);
    }

    public RegisterEntry withState(State changed, String why) {
        return new RegisterEntry(
                id, number, date, subject, delivery, changed, why, expires, documentId, origin, reopened);
    }

    public RegisterEntry withReason(String why) {
        return withState(state, why);
    }

    public RegisterEntry withExpires(LocalDate lastDay) {
        return new RegisterEntry(
                id, number, date, subject, delivery, state, reason, lastDay, documentId, origin, reopened);
    }

    /** The same row for a stored document. */
    public RegisterEntry withDocument(long stored) {
        return new RegisterEntry(id, number, date, subject, delivery, state, reason, expires, stored, origin, reopened);
    }

    /** The year that it belongs to: of its date, else of its count; 0 where neither says one. */
    public int year() {
        if (date != null) {
            return date.getYear();
        }
        String period = number.count().period();
        return period.matches("\\d{4}") ? Integer.parseInt(period) : 0;
    }

    /** Whether a reserved number still waits for its document on that day. */
    public boolean isHeld(LocalDate today) {
        return state == State.RESERVED && (expires == null || !expires.isBefore(today));
    }
}
