package vn.congdoan.vanthu.app.audit;

import java.time.Instant;
import java.util.List;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.files.Sha256;

/** How the entries of the audit log hang together. */
final class AuditChain {
    private AuditChain() {}

    static AuditEntry link(
            long sequence,
            String before,
            Instant at,
            String actor,
            String action,
            AuditSubject subject,
            String detail) {
        String hash = hash(
                before,
                String.valueOf(sequence),
                at.toString(),
                actor,
                action,
                subject.kind().name(),
                String.valueOf(subject.id()),
                detail);
        return new AuditEntry(sequence, at, actor, action, subject, detail, hash);
    }

    /** The sequence number of the first entry that is changed, missing or out of place; 0 when all are as they were written. */
    static long firstBroken(List<AuditEntry> entries, long expected, String lastHash) {
        String before = "";
        long sequence = 1;
        for (AuditEntry entry : entries) {
            AuditEntry right =
                    link(sequence, before, entry.at(), entry.actor(), entry.action(), entry.subject(), entry.detail());
            if (!right.equals(entry)) {
                return sequence;
            }
            before = entry.hash();
            sequence++;
        }
        return entries.size() == expected && before.equals(lastHash) ? 0 : sequence;
    }

    /** With the length before each field, so that no two entries read alike. */
    private static String hash(String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(field.length()).append(':').append(field);
        }
        return Sha256.of(text.toString());
    }
}
