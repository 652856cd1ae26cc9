package vn.congdoan.vanthu.domain.returned;

import java.time.Instant;
import java.util.Objects;

/**
 * How a submission came in and what people decided about it.
 *
 * @param fileTime of the file's last change; null while unknown
 * @param receivedReason why a person changed the day of receipt; "" when nobody did
 * @param importedBy the person
 * @param statusReason why a person chose which submission counts; "" when the rule decided
 * @param returnedAt when it was sent back to the unit; null when it wasn't
 * @param returnedBy the person; "" when it wasn't
 */
public record Filing(
        Instant fileTime,
        String receivedReason,
        Instant importedAt,
        String importedBy,
        String statusReason,
        Instant returnedAt,
        String returnedBy) {
    public Filing {
        Objects.requireNonNull(receivedReason, "receivedReason");
        Objects.requireNonNull(importedAt, "importedAt");
        Objects.requireNonNull(importedBy, "importedBy");
        Objects.requireNonNull(statusReason, "statusReason");
        Objects.requireNonNull(returnedBy, "returnedBy");
    }

    /** One that just came in. */
    public static Filing now(Instant fileTime, Instant importedAt, String importedBy) {
        return new Filing(fileTime, "", importedAt, importedBy, "", null, "");
    }

    public boolean isReturned() {
        return returnedAt != null;
    }

    public Filing withReceivedReason(String reason) {
        return new Filing(fileTime, reason, importedAt, importedBy, statusReason, returnedAt, returnedBy);
    }

    public Filing withStatusReason(String reason) {
        return new Filing(fileTime, receivedReason, importedAt, importedBy, reason, returnedAt, returnedBy);
    }

    /** Sent back to the unit. */
    public Filing returned(Instant at, String by) {
        return new Filing(fileTime, receivedReason, importedAt, importedBy, statusReason, at, by);
    }
}
