package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT;
import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_CONTENT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentContentRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentRecord;

/** Documents with their parts and their text exactly as typed, and the trash. */
public final class DocumentRepository {
    private static final Prepared DRAFT = Prepared.of(dsl -> dsl.select(DOCUMENT_CONTENT.PARTS, DOCUMENT_CONTENT.BODY)
            .from(DOCUMENT_CONTENT)
            .where(DOCUMENT_CONTENT.DOCUMENT_ID.eq(Prepared.unknown(DOCUMENT_CONTENT.DOCUMENT_ID))));
    private static final Prepared SAVE_CONTENT = Prepared.of(dsl -> dsl.update(DOCUMENT_CONTENT)
            .set(DOCUMENT_CONTENT.PARTS, Prepared.unknown(DOCUMENT_CONTENT.PARTS))
            .set(DOCUMENT_CONTENT.BODY, Prepared.unknown(DOCUMENT_CONTENT.BODY))
            .where(DOCUMENT_CONTENT.DOCUMENT_ID.eq(Prepared.unknown(DOCUMENT_CONTENT.DOCUMENT_ID))));
    private static final List<Field<?>> SAVED = SummaryRow.FILLED;
    private static final Prepared SAVE = Prepared.of(dsl ->
            dsl.update(DOCUMENT).set(Prepared.unknown(SAVED)).where(DOCUMENT.ID.eq(Prepared.unknown(DOCUMENT.ID))));

    private final Database database;

    public DocumentRepository(Database database) {
        this.database = database;
    }

    /** Those outside the trash, last changed first. */
    public List<DocumentSummary> list() {
        return summaries(DOCUMENT.DELETED_AT.isNull());
    }

    /** Those in the trash, last changed first. */
    public List<DocumentSummary> trashed() {
        return summaries(DOCUMENT.DELETED_AT.isNotNull());
    }

    /** @return the new document's id */
    public long create(Draft draft, String templateId, String searchText, Instant now) {
        return database.write(dsl -> {
            DocumentRecord row = dsl.newRecord(DOCUMENT);
            SummaryRow.fill(row, draft.parts(), searchText, now);
            row.setTemplateId(templateId);
            row.setCreatedAt(SummaryRow.stored(now));
            row.insert();
            content(row.getId(), draft, dsl).insert();
            return row.getId();
        });
    }

    /** @return whether there is such a document */
    public boolean save(long id, Draft draft, String searchText, Instant now) {
        return database.write(dsl -> {
            DocumentRecord row = new DocumentRecord();
            SummaryRow.fill(row, draft.parts(), searchText, now);
            if (SAVE.change(dsl, Prepared.values(row, SAVED, id)) == 0) {
                return false;
            }
            SAVE_CONTENT.change(dsl, DraftJson.write(draft.parts()), draft.bodyText(), id);
            return true;
        });
    }

    public Optional<Draft> draft(long id) {
        return database.read(dsl ->
                DRAFT.first(dsl, row -> new Draft(DraftJson.parts(row.getString(1)), row.getString(2)), id));
    }

    /** The template it was made from; "" for none. */
    public Optional<String> templateId(long id) {
        return database.read(dsl -> dsl.select(DOCUMENT.TEMPLATE_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id))
                .fetchOptional(DOCUMENT.TEMPLATE_ID));
    }

    /** Whether it exists and isn't in the trash. */
    public boolean isKept(long id) {
        return database.read(dsl -> dsl.fetchExists(DOCUMENT, DOCUMENT.ID.eq(id).and(DOCUMENT.DELETED_AT.isNull())));
    }

    /** Puts it into the trash, or takes it out again with null. */
    public boolean setDeleted(long id, Instant deletedAt) {
        return database.write(dsl -> dsl.update(DOCUMENT)
                        .set(DOCUMENT.DELETED_AT, deletedAt == null ? null : SummaryRow.stored(deletedAt))
                        .where(DOCUMENT.ID.eq(id))
                        .execute()
                > 0);
    }

    /** Removes for good what went to the trash before that time. @return how many */
    public int removeDeletedBefore(Instant time) {
        return database.write(dsl -> dsl.deleteFrom(DOCUMENT)
                .where(DOCUMENT.DELETED_AT.lt(SummaryRow.stored(time)))
                .execute());
    }

    private List<DocumentSummary> summaries(Condition where) {
        return database.read(dsl -> {
            try (ResultSet rows = dsl.select(SummaryRow.COLUMNS)
                    .from(DOCUMENT)
                    .where(where)
                    .orderBy(DOCUMENT.UPDATED_AT.desc(), DOCUMENT.ID.desc())
                    .fetchResultSet()) {
                List<DocumentSummary> summaries = new ArrayList<>();
                while (rows.next()) {
                    summaries.add(SummaryRow.summary(rows));
                }
                return List.copyOf(summaries);
            } catch (SQLException e) {
                throw new DataAccessException("the list of documents", e);
            }
        });
    }

    private static DocumentContentRecord content(long id, Draft draft, DSLContext dsl) {
        DocumentContentRecord content = dsl.newRecord(DOCUMENT_CONTENT);
        content.setDocumentId(id);
        content.setParts(DraftJson.write(draft.parts()));
        content.setBody(draft.bodyText());
        return content;
    }
}
