package vn.congdoan.vanthu.domain.source;

/** How the lines of a paragraph stand between its margins. */
public enum SourceAlignment {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
}
