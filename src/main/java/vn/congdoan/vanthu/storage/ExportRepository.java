package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_EXPORT;

import java.util.List;
import vn.congdoan.vanthu.domain.document.ExportedFile;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentExportRecord;

/** Which files came from which document. */
public final class ExportRepository {
    private final Database database;

    public ExportRepository(Database database) {
        this.database = database;
    }

    /** Remembers the files, each in the place of what was known of its path. */
    public void save(long documentId, List<ExportedFile> files) {
        database.write(dsl -> {
            for (ExportedFile file : files) {
                DocumentExportRecord row = new DocumentExportRecord(
                        documentId, file.path(), file.size(), SummaryRow.stored(file.modifiedAt()));
                dsl.insertInto(DOCUMENT_EXPORT)
                        .set(row)
                        .onConflict(DOCUMENT_EXPORT.DOCUMENT_ID, DOCUMENT_EXPORT.PATH)
                        .doUpdate()
                        .set(row)
                        .execute();
            }
            return files.size();
        });
    }

    /** Times to the microsecond. */
    public List<ExportedFile> of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(DOCUMENT_EXPORT)
                .where(DOCUMENT_EXPORT.DOCUMENT_ID.eq(documentId))
                .orderBy(DOCUMENT_EXPORT.PATH)
                .fetch(row -> new ExportedFile(
                        row.getPath(), row.getSizeBytes(), row.getModifiedAt().toInstant())));
    }
}
