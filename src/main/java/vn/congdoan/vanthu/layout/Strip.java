package vn.congdoan.vanthu.layout;

/**
 * A strip across the page that is never cut: a line of text, a table row, the foot; pt.
 *
 * @param before white above it, but for the first on a page
 * @param mayStart whether a page may begin with it
 * @param table the table it is a row of; null outside tables
 * @param part what it is of that table
 */
record Strip(double before, double height, boolean mayStart, SetTable table, Part part, Painting painting) {

    /** What a strip is to its table; a row higher than a page is cut into several strips. */
    enum Part {
        NONE,
        HEADER,
        ROW,
        REST_OF_ROW
    }

    /** Puts the strip's contents on a page. */
    interface Painting {
        /** @param top y of the strip's upper edge */
        void paint(PageCanvas canvas, double top);
    }

    static Strip of(double before, double height, boolean mayStart, Painting painting) {
        return new Strip(before, height, mayStart, null, Part.NONE, painting);
    }

    Strip unstartable() {
        return new Strip(before, height, false, table, part, painting);
    }
}
