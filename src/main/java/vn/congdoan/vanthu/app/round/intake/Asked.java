package vn.congdoan.vanthu.app.round.intake;

/** What a person has to say about a file. */
public enum Asked {
    /** Whose it is. */
    UNIT,
    /** Whether a form of another version or another round is meant for this one. */
    FORM,
    /** Whether the cells found by their labels are the right ones. */
    LAYOUT,
    /** Whether doubtful values are meant as they were read. */
    VALUES
}
