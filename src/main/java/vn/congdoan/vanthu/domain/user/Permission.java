package vn.congdoan.vanthu.domain.user;

/** Something that not everybody may do. Services ask for it; screens hide what would be refused. */
public enum Permission {
    /** Make, change, trash drafts and submit them. */
    DRAFT("people.permission.draft"),
    /** Read the leader's queue, comment, approve, return. */
    REVIEW("people.permission.review"),
    /** Sign as the person whose name stands under the document. */
    SIGN("people.permission.sign"),
    /** Sign with the organisation's seal, and number and date. */
    SEAL("people.permission.seal"),
    /** Give, insert, reserve and void numbers; issue, recall, correct, replace. */
    ISSUE("people.permission.issue"),
    /** Keep the incoming register and put the stamp on. */
    RECEIVE("people.permission.receive"),
    /** Say who deals with an incoming document and until when. */
    ASSIGN("people.permission.assign"),
    /** Send documents and keep the log of it. */
    SEND("people.permission.send"),
    /** Keep the unit register and the reporting rounds. */
    REPORT("people.permission.report"),
    /** Office, signers, series, templates, words. */
    SETTINGS("people.permission.settings"),
    /** People and their passwords. */
    PEOPLE("people.permission.people"),
    /** Read and verify the audit log. */
    AUDIT("people.permission.audit");

    private final String labelKey;

    Permission(String labelKey) {
        this.labelKey = labelKey;
    }

    /** The message that completes "… may not". */
    public String labelKey() {
        return labelKey;
    }
}
