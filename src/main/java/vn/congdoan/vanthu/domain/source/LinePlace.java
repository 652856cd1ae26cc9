package vn.congdoan.vanthu.domain.source;

import java.util.Objects;

/**
 * Where a line stands.
 *
 * @param paragraph lines of one paragraph (parted by forced breaks, or by the width of the page where the file says so) share
 *     this number; where a file knows no paragraphs every line has its own
 * @param afterGap whether an empty line, an empty paragraph or a visibly wider gap stands before it
 * @param page counted from 1; 0 when the file doesn't say
 * @param cell null outside tables
 * @param box null when the file doesn't say
 */
public record LinePlace(int paragraph, boolean afterGap, Region region, int page, Cell cell, Box box) {
    public LinePlace {
        Objects.requireNonNull(region, "region");
    }

    /** A line of running text of which nothing else is known. */
    public static LinePlace flowing(int paragraph, boolean afterGap) {
        return new LinePlace(paragraph, afterGap, Region.BODY, 0, null, null);
    }
}
