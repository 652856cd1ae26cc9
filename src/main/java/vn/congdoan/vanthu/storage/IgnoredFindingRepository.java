package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.IGNORED_FINDING;

import java.util.List;
import vn.congdoan.vanthu.domain.check.IgnoredFinding;
import vn.congdoan.vanthu.storage.jooq.tables.records.IgnoredFindingRecord;

/** Which findings somebody decided to leave in which document. */
public final class IgnoredFindingRepository {
    private final Database database;

    public IgnoredFindingRepository(Database database) {
        this.database = database;
    }

    /** The first decided first. */
    public List<IgnoredFinding> of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(IGNORED_FINDING)
                .where(IGNORED_FINDING.DOCUMENT_ID.eq(documentId))
                .orderBy(IGNORED_FINDING.IGNORED_AT)
                .fetch(row -> new IgnoredFinding(
                        row.getRuleName(),
                        row.getExcerpt(),
                        row.getReason(),
                        row.getIgnoredAt().toInstant())));
    }

    /** Remembers it, in the place of an earlier decision on the same. */
    public void save(long documentId, IgnoredFinding ignored) {
        IgnoredFindingRecord row = new IgnoredFindingRecord(
                documentId, ignored.rule(), ignored.excerpt(), ignored.reason(), SummaryRow.stored(ignored.at()));
        database.write(dsl -> dsl.insertInto(IGNORED_FINDING)
                .set(row)
                .onConflict(IGNORED_FINDING.DOCUMENT_ID, IGNORED_FINDING.RULE_NAME, IGNORED_FINDING.EXCERPT)
                .doUpdate()
                .set(row)
                .execute());
    }

    public void remove(long documentId, String rule, String excerpt) {
        database.write(dsl -> dsl.deleteFrom(IGNORED_FINDING)
                .where(IGNORED_FINDING.DOCUMENT_ID.eq(documentId))
                .and(IGNORED_FINDING.RULE_NAME.eq(rule))
                .and(IGNORED_FINDING.EXCERPT.eq(excerpt))
                .execute());
    }
}
