package vn.congdoan.vanthu.app.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.AuditRepository;

/** The office's memory of who did what (NĐ 30, Phụ lục VI). Services write into it within the transaction of the step. */
public final class AuditTrail {
    private final AuditRepository entries;
    private final Access access;
    private final Clock clock;

    public AuditTrail(AuditRepository entries, Access access, Clock clock) {
        this.entries = Objects.requireNonNull(entries, "entries");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Notes what the person who is signed in has done; the words of the action are the message "audit.action.SUBMIT". */
    public void note(String action, AuditSubject subject, String detail) {
        note(access.user().name(), action, subject, detail);
    }

    /** The same of somebody who isn't signed in: a refused password. */
    public void note(String actor, String action, AuditSubject subject, String detail) {
        entries.append((sequence, before) -> AuditChain.link(
                sequence, before, clock.instant().truncatedTo(ChronoUnit.MICROS), actor, action, subject, detail));
    }

    /** What was done to one thing, the oldest first; everybody in the office may see it. */
    public List<AuditEntry> of(AuditSubject subject) {
        access.requireSomebody();
        return entries.of(subject);
    }

    /** Everything, the oldest first. */
    public List<AuditEntry> all() {
        access.require(Permission.AUDIT);
        return entries.all();
    }

    /** What units and rounds are called now; of those that are gone, nothing. */
    public Map<AuditSubject, String> names() {
        access.require(Permission.AUDIT);
        return entries.names(LocalDate.now(clock));
    }

    /** The sequence number of the first entry that is not as it was written; 0 when all are. */
    public long firstBroken() {
        access.require(Permission.AUDIT);
        AuditRepository.Head head = entries.head();
        return AuditChain.firstBroken(entries.all(), head.entries(), head.hash());
    }
}
