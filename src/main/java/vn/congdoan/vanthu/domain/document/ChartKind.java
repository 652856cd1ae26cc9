package vn.congdoan.vanthu.domain.document;

/** As which drawing a table is shown; its first column names the places, its first row the series. */
public enum ChartKind {
    /** Bars to the right, one below the other: for long names. */
    BARS("[Biểu đồ thanh]"),
    /** Columns side by side. */
    COLUMNS("[Biểu đồ cột]"),
    /** Points tied by lines, for a course of time. */
    LINES("[Biểu đồ đường]");

    private final String mark;

    ChartKind(String mark) {
        this.mark = mark;
    }

    /** The line that asks for it, above the table. */
    public String mark() {
        return mark;
    }
}
