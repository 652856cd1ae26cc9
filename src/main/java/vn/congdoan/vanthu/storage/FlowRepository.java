package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT;
import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT_FLOW;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentFlowRecord;

/** Where each document stands on its way; one that nobody has submitted yet has no row. */
public final class FlowRepository {
    private final Database database;

    public FlowRepository(Database database) {
        this.database = database;
    }

    public DocumentFlow of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(DOCUMENT_FLOW)
                .where(DOCUMENT_FLOW.DOCUMENT_ID.eq(documentId))
                .fetchOptional(FlowRepository::flow)
                .orElseGet(() -> DocumentFlow.draft(documentId)));
    }

    /** The same, and nobody else takes a step with this document before the running transaction ends; nothing when it is gone. */
    public Optional<DocumentFlow> lock(long documentId) {
        return database.write(dsl -> dsl.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(documentId).and(DOCUMENT.DELETED_AT.isNull()))
                .forUpdate()
                .fetchOptional()
                .map(row -> of(documentId)));
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
            return row.merge();
        });
    }

    /** Of all documents that were ever submitted, by id. */
    public Map<Long, DocumentFlow> all() {
        return database.read(
                dsl -> dsl.selectFrom(DOCUMENT_FLOW).fetchMap(DOCUMENT_FLOW.DOCUMENT_ID, FlowRepository::flow));
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

    private static long orZero(Long id) {
        return id == null ? 0 : id;
    }
}
