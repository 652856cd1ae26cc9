package vn.congdoan.vanthu.domain.workflow;

/** Where a document stands on its way. */
public enum DocumentState {
    /** Being written. */
    DRAFT("workflow.state.draft"),
    /** Waits for the leader. */
    SUBMITTED("workflow.state.submitted"),
    /** Came back with a reason, to be mended. */
    RETURNED("workflow.state.returned"),
    /** The text is frozen; neither number nor signature yet. */
    APPROVED("workflow.state.approved"),
    /** Approved with a number, not signed yet. */
    NUMBERED("workflow.state.numbered"),
    /** Signed (on paper or electronically), without a number yet. */
    SIGNED("workflow.state.signed"),
    /** Signed and numbered: only the issue is left. */
    READY("workflow.state.ready"),
    /** In force; never altered again. */
    ISSUED("workflow.state.issued"),
    /** Taken back by a notice. */
    RECALLED("workflow.state.recalled"),
    /** Another document stands in its place. */
    REPLACED("workflow.state.replaced"),
    /** In force, with a letter that corrects its form. */
    CORRECTED("workflow.state.corrected");

    private final String labelKey;

    DocumentState(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    /** Whether the text may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the document has left the house. */
    public boolean isIssued() {
        return compareTo(ISSUED) >= 0;
    }

    /** Whether the text was approved and is frozen since. */
    public boolean isFrozen() {
        return compareTo(APPROVED) >= 0;
    }
}
