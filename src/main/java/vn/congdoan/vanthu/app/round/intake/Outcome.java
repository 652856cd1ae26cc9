package vn.congdoan.vanthu.app.round.intake;

/** What becomes of a returned file. */
public enum Outcome {
    /** Its figures count. */
    ACCEPTED("report.in.outcome.accepted"),
    /** It has errors or can't be read: mended here, or sent back. */
    REJECTED("report.in.outcome.rejected"),
    /** Somebody has to say whose it is, or what stands where, or to confirm a value. */
    ASKS("report.in.outcome.asks"),
    /** It is in order, but a later one of the unit counts, or it is there already. */
    SUPERSEDED("report.in.outcome.superseded");

    private final String labelKey;

    Outcome(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
