package vn.congdoan.vanthu.app.round.intake;

/** What a person has to say about a file. */
public enum Asked {
    /** Whose it is. */
    UNIT("report.in.asked.unit"),
    /** Whether a form of another version or another round is meant for this one. */
    FORM("report.in.asked.form"),
    /** Whether the cells found by their labels are the right ones. */
    LAYOUT("report.in.asked.layout"),
    /** Whether doubtful values are meant as they were read. */
    VALUES("report.in.asked.values");

    private final String labelKey;

    Asked(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
