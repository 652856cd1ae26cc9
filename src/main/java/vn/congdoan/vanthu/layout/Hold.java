package vn.congdoan.vanthu.layout;

/** How strongly a strip holds to the one above it; a page begins at the weakest hold that is to be had. */
enum Hold {
    /** A page may begin here. */
    NONE,
    /** A heading or a table's header stands above. */
    HEADING,
    /** Inside a paragraph, where lines would be left alone. */
    PARAGRAPH,
    /** The foot would stand alone. */
    FOOT;

    Hold atLeast(Hold other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
