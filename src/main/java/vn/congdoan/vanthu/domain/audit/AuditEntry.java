package vn.congdoan.vanthu.domain.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One thing that was done.
 *
 * @param sequence from 1, without a gap
 * @param at to the microsecond
 * @param actor the name of who did it, as it was then
 * @param action a name of the program's own ("SUBMIT", "GIVE_NUMBER"); its words are the message {@code audit.action.<name>}
 * @param detail what a reader needs to know beside it: a reason, a number, a file; "" for none
 * @param hash SHA-256 over the entry before it and all of this one, hexadecimal
 */
public record AuditEntry(
        long sequence, Instant at, String actor, String action, AuditSubject subject, String detail, String hash) {
    public AuditEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(hash, "hash");
    }
}
