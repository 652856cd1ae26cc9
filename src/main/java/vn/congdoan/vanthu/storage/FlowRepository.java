package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT;
import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_FLOW;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentFlowRecord;

/** Where each document stands on its way; one that nobody has submitted yet has no row. */
public final class FlowRepository {
    private static final List<Field<?>> COLUMNS = List.of(
            DOCUMENT_FLOW.STATE,
            DOCUMENT_FLOW.CHANGED_AT,
            DOCUMENT_FLOW.CHANGED_BY,
            DOCUMENT_FLOW.REASON,
            DOCUMENT_FLOW.SUBMITTED_VERSION,
            DOCUMENT_FLOW.APPROVED_VERSION,
            DOCUMENT_FLOW.APPROVED_HASH);
    private static final Prepared FLOW = Prepared.of(dsl -> dsl.select(DOCUMENT_FLOW.DOCUMENT_ID)
            .select(COLUMNS)
            .from(DOCUMENT_FLOW)
            .where(DOCUMENT_FLOW.DOCUMENT_ID.eq(Prepared.unknown(DOCUMENT_FLOW.DOCUMENT_ID))));
    private static final Prepared LOCK = Prepared.of(dsl -> dsl.select(DOCUMENT.ID)
            .from(DOCUMENT)
            .where(DOCUMENT.ID.eq(Prepared.unknown(DOCUMENT.ID)).and(DOCUMENT.DELETED_AT.isNull()))
            .forUpdate());
    private static final Prepared CHANGE = Prepared.of(dsl -> dsl.update(DOCUMENT_FLOW)
            .set(Prepared.unknown(COLUMNS))
            .where(DOCUMENT_FLOW.DOCUMENT_ID.eq(Prepared.unknown(DOCUMENT_FLOW.DOCUMENT_ID))));

    private final Database database;

    public FlowRepository(Database database) {
        this.database = database;
    }

    public DocumentFlow of(long documentId) {
        return database.read(dsl ->
                FLOW.first(dsl, FlowRepository::flow, documentId).orElseGet(() -> DocumentFlow.draft(documentId)));
    }

    /** The same, and nobody else takes a step with this document before the running transaction ends; nothing when it is gone. */
    public Optional<DocumentFlow> lock(long documentId) {
        return database.write(
                dsl -> LOCK.first(dsl, row -> row.getLong(1), documentId).map(id -> of(id)));
    }

    /**
     * What is done while nobody else takes a step with this document, so that what was true at its start is true at its end.
     *
     * @param work gets where the document stands; of one in the trash, or of none, a draft's flow
     */
    public <T> T held(long documentId, Function<DocumentFlow, T> work) {
        return database.transaction(() -> work.apply(lock(documentId).orElseGet(() -> of(documentId))));
    }

    public void save(DocumentFlow flow) {
        database.write(dsl -> {
            DocumentFlowRecord row = dsl.newRecord(DOCUMENT_FLOW);
            row.setDocumentId(flow.documentId());
            row.setState(flow.state().name());
            row.setChangedAt(SummaryRow.stored(flow.changedAt()));
            row.setChangedBy(flow.changedBy());
            row.setReason(flow.reason());
            row.setSubmittedVersion(flow.submittedVersion() == 0 ? null : flow.submittedVersion());
            row.setApprovedVersion(flow.approvedVersion() == 0 ? null : flow.approvedVersion());
            row.setApprovedHash(flow.approvedHash());
            return CHANGE.change(dsl, Prepared.values(row, COLUMNS, flow.documentId())) > 0 ? 1 : row.merge();
        });
    }

    /** Of all documents that were ever submitted, by id. */
    public Map<Long, DocumentFlow> all() {
        return database.read(
                dsl -> dsl.selectFrom(DOCUMENT_FLOW).fetchMap(DOCUMENT_FLOW.DOCUMENT_ID, row -> flow(row)));
    }

    private static DocumentFlow flow(DocumentFlowRecord row) {
        return new DocumentFlow(
                row.getDocumentId(),
                DocumentState.valueOf(row.getState()),
                row.getChangedAt().toInstant(),
                row.getChangedBy(),
                row.getReason(),
                orZero(row.getSubmittedVersion()),
                orZero(row.getApprovedVersion()),
                row.getApprovedHash());
    }

    private static DocumentFlow flow(ResultSet row) throws SQLException {
        int column = 1;
        return new DocumentFlow(
                row.getLong(column++),
                DocumentState.valueOf(row.getString(column++)),
                row.getObject(column++, OffsetDateTime.class).toInstant(),
                row.getString(column++),
                row.getString(column++),
                row.getLong(column++), // 0 for none
                row.getLong(column++),
                row.getString(column));
    }

    private static long orZero(Long id) {
        return id == null ? 0 : id;
    }
}
