package vn.congdoan.vanthu.format;

/** How the lines of a paragraph lie between its margins. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
}
