package vn.congdoan.vanthu.app.signing.office;

import java.util.Objects;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** Puts documents into force. What must be there before is checked within the step itself, whoever takes it. */
public final class IssueService {
    private final WorkflowService workflow;

    IssueService(WorkflowService workflow) {
        this.workflow = Objects.requireNonNull(workflow, "workflow");
    }

    /** The job fails with what is still missing. */
    public Job<DocumentFlow> issue(long documentId) {
        return new Job<>(
                MessageRef.of("signing.job.issue"),
                control -> workflow.apply(documentId, WorkflowAction.ISSUE, ""));
    }
}
