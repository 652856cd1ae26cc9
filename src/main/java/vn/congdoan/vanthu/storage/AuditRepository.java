package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.AUDIT_ENTRY;
import static vn.congdoan.vanthu.storage.jooq.Tables.AUDIT_HEAD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.storage.jooq.tables.records.AuditEntryRecord;

/** The audit log. It only grows. */
public final class AuditRepository {
    private static final List<Field<?>> COLUMNS = List.of(
            AUDIT_ENTRY.SEQUENCE_NUMBER,
            AUDIT_ENTRY.DONE_AT,
            AUDIT_ENTRY.ACTOR,
            AUDIT_ENTRY.ACTION_NAME,
            AUDIT_ENTRY.SUBJECT_KIND,
            AUDIT_ENTRY.SUBJECT_ID,
            AUDIT_ENTRY.DETAIL,
            AUDIT_ENTRY.HASH);
    private static final Prepared LOCK_HEAD = Prepared.of(dsl -> dsl.select(AUDIT_HEAD.ENTRIES, AUDIT_HEAD.HASH)
            .from(AUDIT_HEAD)
            .where(AUDIT_HEAD.ID.eq(DSL.inline(1)))
            .forUpdate());
    private static final Prepared ADD = Prepared.insert(AUDIT_ENTRY, COLUMNS);
    private static final Prepared SET_HEAD = Prepared.of(dsl -> dsl.update(AUDIT_HEAD)
            .set(AUDIT_HEAD.ENTRIES, Prepared.unknown(AUDIT_HEAD.ENTRIES))
            .set(AUDIT_HEAD.HASH, Prepared.unknown(AUDIT_HEAD.HASH))
            .where(AUDIT_HEAD.ID.eq(DSL.inline(1))));

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
            Head head = LOCK_HEAD
                    .first(dsl, row -> new Head(row.getLong(1), row.getString(2)))
                    .orElseThrow(() -> new IllegalStateException("the head of the audit log is gone"));
            AuditEntry added = entry.apply(head.entries() + 1, head.hash());
            ADD.change(
                    dsl,
                    added.sequence(),
                    SummaryRow.stored(added.at()),
                    added.actor(),
                    added.action(),
                    added.subject().kind().name(),
                    added.subject().id(),
                    added.detail(),
                    added.hash());
            SET_HEAD.change(dsl, added.sequence(), added.hash());
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

    /** Codes and names of units and rounds, as they are on a day. */
    public Map<AuditSubject, String> names(LocalDate day) {
        Map<AuditSubject, String> names = new HashMap<>();
        new UnitRepository(database)
                .tree()
                .all(day)
                .forEach(unit -> names.put(AuditSubject.unit(unit.id()), unit.code() + " " + unit.name()));
        new RoundRepository(database).list().forEach(round -> names.put(AuditSubject.round(round.id()), round.code()));
        return names;
    }
}
