package vn.congdoan.vanthu.layout;

/**
 * A strip across the page that is never cut: a line of text, a table row, the foot; pt.
 *
 * @param before white above it, but for the first on a page
 * @param hold to the strip above it
 * @param table the table it is a row of; null outside tables
 * @param part what it is of that table
 */
record Strip(double before, double height, Hold hold, SetTable table, Part part, Painting painting) {

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

    static Strip of(double before, double height, Hold hold, Painting painting) {
        return new Strip(before, height, hold, null, Part.NONE, painting);
    }

    Strip held(Hold least) {
        return new Strip(before, height, hold.atLeast(least), table, part, painting);
    }
}
