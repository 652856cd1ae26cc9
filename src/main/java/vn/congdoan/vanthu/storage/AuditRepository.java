package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.AUDIT_ENTRY;
import static vn.congdoan.vanthu.storage.jooq.Tables.AUDIT_HEAD;

import java.util.List;
import java.util.function.BiFunction;
import org.jooq.Condition;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.storage.jooq.tables.records.AuditEntryRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.AuditHeadRecord;

/** The audit log. It only grows. */
public final class AuditRepository {
    private final Database database;

    public AuditRepository(Database database) {
        this.database = database;
    }

    /**
     * What the log says of itself.
     *
     * @param hash of the last entry; "" while there is none
     */
    public record Head(long entries, String hash) {}

    /**
     * Adds an entry behind the last one; nobody else can add one meanwhile.
     *
     * @param entry makes it from its sequence number and the hash before it
     */
    public AuditEntry append(BiFunction<Long, String, AuditEntry> entry) {
        return database.write(dsl -> {
            AuditHeadRecord head = dsl.selectFrom(AUDIT_HEAD)
                    .where(AUDIT_HEAD.ID.eq(1))
                    .forUpdate()
                    .fetchSingle();
            AuditEntry added = entry.apply(head.getEntries() + 1, head.getHash());
            AuditEntryRecord row = dsl.newRecord(AUDIT_ENTRY);
            row.setSequenceNumber(added.sequence());
            row.setDoneAt(SummaryRow.stored(added.at()));
            row.setActor(added.actor());
            row.setActionName(added.action());
            row.setSubjectKind(added.subject().kind().name());
            row.setSubjectId(added.subject().id());
            row.setDetail(added.detail());
            row.setHash(added.hash());
            row.insert();
            head.setEntries(added.sequence());
            head.setHash(added.hash());
            head.update();
            return added;
        });
    }

    public Head head() {
        return database.read(dsl -> dsl.selectFrom(AUDIT_HEAD)
                .where(AUDIT_HEAD.ID.eq(1))
                .fetchOptional(row -> new Head(row.getEntries(), row.getHash()))
                .orElse(new Head(-1, "")));
    }

    /** All of them, the oldest first. */
    public List<AuditEntry> all() {
        return entries(AUDIT_ENTRY.SEQUENCE_NUMBER.isNotNull());
    }

    /** What was done to one thing, the oldest first. */
    public List<AuditEntry> of(AuditSubject subject) {
        return entries(AUDIT_ENTRY.SUBJECT_KIND.eq(subject.kind().name()).and(AUDIT_ENTRY.SUBJECT_ID.eq(subject.id())));
    }

    private List<AuditEntry> entries(Condition where) {
        return database.read(dsl -> dsl.selectFrom(AUDIT_ENTRY)
                .where(where)
                .orderBy(AUDIT_ENTRY.SEQUENCE_NUMBER)
                .fetch(AuditRepository::entry));
    }

    /** An edited row may name a kind that doesn't exist; that must be found by the check, not end it. */
    private static AuditEntry entry(AuditEntryRecord row) {
        return new AuditEntry(
                row.getSequenceNumber(),
                row.getDoneAt().toInstant(),
                row.getActor(),
                row.getActionName(),
                new AuditSubject(kind(row.getSubjectKind()), row.getSubjectId()),
                row.getDetail(),
                row.getHash());
    }

    private static AuditSubject.Kind kind(String name) {
        for (AuditSubject.Kind kind : AuditSubject.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return AuditSubject.Kind.OFFICE;
    }
}
