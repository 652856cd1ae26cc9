package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_VERSION;
import static vn.congdoan.vanthu.storage.jooq.Tables.REVIEW_SEEN;

import java.time.Instant;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.storage.jooq.tables.records.ReviewSeenRecord;

/** Which states of a document each leader has looked at. */
public final class SeenRepository {
    private final Database database;

    public SeenRepository(Database database) {
        this.database = database;
    }

    public void note(long documentId, long versionId, User person, Instant at) {
        database.write(dsl -> {
            ReviewSeenRecord row = dsl.newRecord(REVIEW_SEEN);
            row.setDocumentId(documentId);
            row.setVersionId(versionId);
            row.setPersonId(person.id());
            row.setPerson(person.name());
            row.setSeenAt(SummaryRow.stored(at));
            return row.merge();
        });
    }

    /** What this person looked at last, this state itself left out. */
    public Optional<DocumentVersion> lastBefore(long documentId, long versionId, User person) {
        return database.read(dsl -> dsl.select(DOCUMENT_VERSION.ID, DOCUMENT_VERSION.KEPT_AT, DOCUMENT_VERSION.REASON)
                .from(REVIEW_SEEN)
                .join(DOCUMENT_VERSION)
                .on(DOCUMENT_VERSION.ID.eq(REVIEW_SEEN.VERSION_ID))
                .where(REVIEW_SEEN
                        .DOCUMENT_ID
                        .eq(documentId)
                        .and(REVIEW_SEEN.PERSON_ID.eq(person.id()))
                        .and(REVIEW_SEEN.VERSION_ID.ne(versionId)))
                .orderBy(REVIEW_SEEN.SEEN_AT.desc(), REVIEW_SEEN.VERSION_ID.desc())
                .limit(1)
                .fetchOptional(row -> new DocumentVersion(
                        row.value1(),
                        documentId,
                        row.value2().toInstant(),
                        DocumentVersion.Reason.valueOf(row.value3()))));
    }
}
