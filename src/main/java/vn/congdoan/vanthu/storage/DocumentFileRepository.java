package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_FILE;

import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentFileRecord;

/** Which files stand for which document. */
public final class DocumentFileRepository {
    private final Database database;

    public DocumentFileRepository(Database database) {
        this.database = database;
    }

    /** The first added first. */
    public List<DocumentFile> of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(DOCUMENT_FILE)
                .where(DOCUMENT_FILE.DOCUMENT_ID.eq(documentId))
                .orderBy(DOCUMENT_FILE.ID)
                .fetch(DocumentFileRepository::file));
    }

    /** Of all documents that have some, by the document's id. */
    public Map<Long, List<DocumentFile>> all() {
        return database.read(dsl -> dsl.selectFrom(DOCUMENT_FILE)
                .orderBy(DOCUMENT_FILE.ID)
                .fetchGroups(DOCUMENT_FILE.DOCUMENT_ID, DocumentFileRepository::file));
    }

    /** @return it with its id */
    public DocumentFile add(DocumentFile file) {
        return database.write(dsl -> {
            DocumentFileRecord row = dsl.newRecord(DOCUMENT_FILE);
            row.setDocumentId(file.documentId());
            row.setKind(file.kind().name());
            row.setFileName(file.fileName());
            row.setFileCopy(file.fileCopy());
            row.setFileHash(file.hash());
            row.setAddedAt(SummaryRow.stored(file.addedAt()));
            row.setAddedBy(file.addedBy());
            row.insert();
            return file(row);
        });
    }

    /** Those of one kind: a document that is opened again has them no longer. */
    public void remove(long documentId, DocumentFile.Kind kind) {
        database.write(dsl -> dsl.deleteFrom(DOCUMENT_FILE)
                .where(DOCUMENT_FILE.DOCUMENT_ID.eq(documentId).and(DOCUMENT_FILE.KIND.eq(kind.name())))
                .execute());
    }

    private static DocumentFile file(DocumentFileRecord row) {
        return new DocumentFile(
                row.getId(),
                row.getDocumentId(),
                DocumentFile.Kind.valueOf(row.getKind()),
                row.getFileName(),
                row.getFileCopy(),
                row.getFileHash(),
                row.getAddedAt().toInstant(),
                row.getAddedBy());
    }
}
