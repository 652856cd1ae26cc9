package vn.congdoan.vanthu.domain.workflow;

import static vn.congdoan.vanthu.domain.workflow.DocumentState.APPROVED;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.CORRECTED;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.DRAFT;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.ISSUED;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.NUMBERED;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.READY;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.RECALLED;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.REPLACED;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.RETURNED;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.SIGNED;
import static vn.congdoan.vanthu.domain.workflow.DocumentState.SUBMITTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The transition table. Number and signature come in either order: on paper the number follows the wet signature
 * (NĐ 30, Điều 15.2), electronically the system gives it before or after (Điều 15.3).
 */
public final class WorkflowPolicy {
    private record Transition(DocumentState from, WorkflowAction action, DocumentState to) {}

    private static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, WorkflowAction.SUBMIT, SUBMITTED),
            new Transition(RETURNED, WorkflowAction.SUBMIT, SUBMITTED),
            new Transition(SUBMITTED, WorkflowAction.WITHDRAW, DRAFT),
            new Transition(SUBMITTED, WorkflowAction.RETURN, RETURNED),
            new Transition(SUBMITTED, WorkflowAction.APPROVE, APPROVED),
            new Transition(APPROVED, WorkflowAction.REOPEN, DRAFT),
            new Transition(NUMBERED, WorkflowAction.REOPEN, DRAFT),
            new Transition(SIGNED, WorkflowAction.REOPEN, DRAFT),
            new Transition(READY, WorkflowAction.REOPEN, DRAFT),
            new Transition(APPROVED, WorkflowAction.GIVE_NUMBER, NUMBERED),
            new Transition(SIGNED, WorkflowAction.GIVE_NUMBER, READY),
            new Transition(APPROVED, WorkflowAction.SIGN, SIGNED),
            new Transition(NUMBERED, WorkflowAction.SIGN, READY),
            new Transition(APPROVED, WorkflowAction.SIGN_ON_PAPER, SIGNED),
            new Transition(NUMBERED, WorkflowAction.SIGN_ON_PAPER, READY),
            new Transition(READY, WorkflowAction.ISSUE, ISSUED),
            new Transition(ISSUED, WorkflowAction.RECALL, RECALLED),
            new Transition(CORRECTED, WorkflowAction.RECALL, RECALLED),
            new Transition(ISSUED, WorkflowAction.REPLACE, REPLACED),
            new Transition(CORRECTED, WorkflowAction.REPLACE, REPLACED),
            new Transition(ISSUED, WorkflowAction.CORRECT, CORRECTED),
            new Transition(CORRECTED, WorkflowAction.CORRECT, CORRECTED));

    private WorkflowPolicy() {}

    /** Where the step leads; nothing when it can't be taken from there. */
    public static Optional<DocumentState> next(DocumentState from, WorkflowAction action) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.action() == action)
                .map(Transition::to)
                .findFirst();
    }

    /** What can be done with a document in that state, whoever does it. */
    public static List<WorkflowAction> possible(DocumentState from) {
        List<WorkflowAction> actions = new ArrayList<>();
        for (Transition line : TABLE) {
            if (line.from() == from) {
                actions.add(line.action());
            }
        }
        return List.copyOf(actions);
    }
}
