package vn.congdoan.vanthu.domain.returned;

/** How sure something recognised is. */
public enum Certainty {
    /** Taken without asking. */
    CERTAIN,
    /** Proposed; a person has to agree. */
    LIKELY,
    /** A guess among several. */
    UNSURE
}
