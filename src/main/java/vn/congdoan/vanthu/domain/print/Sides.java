package vn.congdoan.vanthu.domain.print;

/** On which sides of the sheet is printed, and along which edge it is turned. */
public enum Sides {
    ONE,
    /** Bound like a book. */
    TWO_LONG_EDGE,
    /** Bound like a notepad. */
    TWO_SHORT_EDGE
}
