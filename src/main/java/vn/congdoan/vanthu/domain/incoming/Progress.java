package vn.congdoan.vanthu.domain.incoming;

/** How far somebody has come with a document. */
public enum Progress {
    NOT_BEGUN("incoming.progress.notBegun"),
    IN_WORK("incoming.progress.inWork"),
    DONE("incoming.progress.done");

    private final String labelKey;

    Progress(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
