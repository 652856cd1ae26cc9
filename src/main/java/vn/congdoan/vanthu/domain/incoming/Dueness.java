package vn.congdoan.vanthu.domain.incoming;

/** How near a deadline is. */
public enum Dueness {
    /** Done, or without a deadline. */
    NONE,
    LATER,
    SOON,
    OVERDUE
}
