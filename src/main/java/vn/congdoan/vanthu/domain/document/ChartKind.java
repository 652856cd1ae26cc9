package vn.congdoan.vanthu.domain.document;

/** As which drawing a table is shown; its first column names the places, its first row the series. */
public enum ChartKind {
    /** Bars to the right, one below the other: for long names. */
    BARS,
    /** Columns side by side. */
    COLUMNS,
    /** Points tied by lines, for a course of time. */
    LINES
}
