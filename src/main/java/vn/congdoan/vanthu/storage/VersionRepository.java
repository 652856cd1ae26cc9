package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentVersionRecord;

/** States of documents that were kept. They are never changed. */
public final class VersionRepository {
    private final Database database;

    public VersionRepository(Database database) {
        this.database = database;
    }

    /** Keeps this state, unless the last kept one of the document is the same. @return the id of the kept one */
    public long keep(long documentId, Draft draft, DocumentVersion.Reason reason, Instant now) {
        return lastIfSame(documentId, draft).orElseGet(() -> add(documentId, draft, reason, now));
    }

    /** Keeps this state also when it is the last kept one already. @return its id */
    public long add(long documentId, Draft draft, DocumentVersion.Reason reason, Instant now) {
        return database.write(dsl -> {
            DocumentVersionRecord row = dsl.newRecord(DOCUMENT_VERSION);
            row.setDocumentId(documentId);
            row.setKeptAt(SummaryRow.stored(now));
            row.setReason(reason.name());
            row.setParts(DraftJson.write(draft.parts()));
            row.setBody(draft.bodyText());
            row.insert();
            return row.getId();
        });
    }

    /** The id of the last kept state when it is this one. */
    public Optional<Long> lastIfSame(long documentId, Draft draft) {
        String parts = DraftJson.write(draft.parts());
        String body = draft.bodyText();
        return database.read(dsl -> dsl.select(DOCUMENT_VERSION.ID, DOCUMENT_VERSION.PARTS, DOCUMENT_VERSION.BODY)
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.DOCUMENT_ID.eq(documentId))
                .orderBy(DOCUMENT_VERSION.KEPT_AT.desc(), DOCUMENT_VERSION.ID.desc())
                .limit(1)
                .fetchOptional()
                .filter(last -> last.value2().equals(parts) && last.value3().equals(body))
                .map(last -> last.value1()));
    }

    /** Last kept first. */
    public List<DocumentVersion> list(long documentId) {
        return database.read(dsl -> dsl.select(DOCUMENT_VERSION.ID, DOCUMENT_VERSION.KEPT_AT, DOCUMENT_VERSION.REASON)
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.DOCUMENT_ID.eq(documentId))
                .orderBy(DOCUMENT_VERSION.KEPT_AT.desc(), DOCUMENT_VERSION.ID.desc())
                .fetch(row -> new DocumentVersion(
                        row.value1(),
                        documentId,
                        row.value2().toInstant(),
                        DocumentVersion.Reason.valueOf(row.value3()))));
    }

    public Optional<Draft> draft(long versionId) {
        return database.read(dsl -> dsl.select(DOCUMENT_VERSION.PARTS, DOCUMENT_VERSION.BODY)
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.ID.eq(versionId))
                .fetchOptional(row -> new Draft(DraftJson.parts(row.value1()), row.value2())));
    }
}
