package vn.congdoan.vanthu.domain.workflow;

import vn.congdoan.vanthu.domain.user.Permission;

/** A step that a person takes with a document. */
public enum WorkflowAction {
    SUBMIT("workflow.action.submit", Permission.DRAFT, false),
    /** The writer takes it back before the leader has decided. */
    WITHDRAW("workflow.action.withdraw", Permission.DRAFT, false),
    RETURN("workflow.action.return", Permission.REVIEW, true),
    APPROVE("workflow.action.approve", Permission.REVIEW, false),
    /** Change an approved text: it must be approved again, and signatures are dropped. */
    REOPEN("workflow.action.reopen", Permission.DRAFT, true),
    GIVE_NUMBER("workflow.action.giveNumber", Permission.ISSUE, false),
    /** Electronically, by the person whose name stands under it. */
    SIGN("workflow.action.sign", Permission.SIGN, false),
    /** The clerk notes that the paper was signed. */
    SIGN_ON_PAPER("workflow.action.signOnPaper", Permission.ISSUE, false),
    ISSUE("workflow.action.issue", Permission.ISSUE, false),
    RECALL("workflow.action.recall", Permission.ISSUE, true),
    REPLACE("workflow.action.replace", Permission.ISSUE, true),
    CORRECT("workflow.action.correct", Permission.ISSUE, true);

    private final String labelKey;
    private final Permission permission;
    private final boolean needsReason;

    WorkflowAction(String labelKey, Permission permission, boolean needsReason) {
        this.labelKey = labelKey;
        this.permission = permission;
        this.needsReason = needsReason;
    }

    public String labelKey() {
        return labelKey;
    }

    public Permission permission() {
        return permission;
    }

    public boolean needsReason() {
        return needsReason;
    }
}
