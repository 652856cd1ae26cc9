package vn.congdoan.vanthu.app.workflow;

import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** Hears of each step within its transaction, for what must change with it; what it throws undoes the step. */
@FunctionalInterface
public interface StepFollower {

    /** @param after where the document stands now */
    void taken(WorkflowAction action, DocumentFlow after);
}
