package vn.congdoan.vanthu.app.signing.office;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** Puts documents into force. What must be there before is checked within the step itself, whoever takes it. */
public final class IssueService {
    private static final Logger LOG = LoggerFactory.getLogger(IssueService.class);

    private final WorkflowService workflow;
    private final DocumentSigning service;
    private final SigningStore store;
    private final ExportService exports;

    IssueService(WorkflowService workflow, DocumentSigning service, SigningStore store, ExportService exports) {
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.service = Objects.requireNonNull(service, "service");
        this.store = Objects.requireNonNull(store, "store");
        this.exports = Objects.requireNonNull(exports, "exports");
    }

    /** The job fails with what is still missing. */
    public Job<DocumentFlow> issue(long documentId) {
        return new Job<>(MessageRef.of("signing.job.issue"), control -> {
            DocumentFlow flow = workflow.apply(documentId, WorkflowAction.ISSUE, "");
            keepText(documentId);
            return flow;
        });
    }

    /** For reading and reuse; the document is in force, also when this can't be written. */
    private void keepText(long documentId) {
        try {
            store.listText(documentId, exports.docx(service.draft(documentId)));
        } catch (ProblemException e) {
            LOG.warn("document {} has no copy for reuse", documentId, e);
        }
    }
}
