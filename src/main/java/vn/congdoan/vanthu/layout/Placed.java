package vn.congdoan.vanthu.layout;

import vn.congdoan.vanthu.layout.font.FontFace;

/** Something at its place on a page; points, from the top left corner of the paper. */
public sealed interface Placed {

    /**
     * Text of one face on one line.
     *
     * @param x left edge
     * @param baseline from the top of the page
     * @param width including the stretched spaces
     * @param spaceStretch added to every space (U+0020) of the run, pt; 0 unless the line is justified
     * @param element index into {@link SetDocument#elements()}
     * @param offset of the first character in its block's plain text; -1 for generated text (labels, punctuation of the form)
     */
    record Text(
            double x,
            double baseline,
            double width,
            String text,
            FontFace face,
            double size,
            double spaceStretch,
            int element,
            int offset)
            implements Placed {}

    /** A drawn straight line. */
    record Rule(double x1, double y1, double x2, double y2, double weight) implements Placed {}

    /** A filled rectangle without an edge. @param shade from black, 0, to white, 1 */
    record Box(double x, double y, double width, double height, double shade) implements Placed {}

    /** A drawn rectangle, not filled. */
    record Frame(double x, double y, double width, double height, double weight) implements Placed {}
}
