package vn.congdoan.vanthu.app.editing;

/**
 * Where to write what stands somewhere on the page.
 *
 * @param index which one of several fields of the place (signatures); 0 for others
 * @param start selected from there, in the words of the place; -1 leaves the caret where it was
 * @param end selected to there, end exclusive
 */
public record EditTarget(EditPlace place, int index, int start, int end) {

    public static EditTarget field(EditPlace place, int index) {
        return new EditTarget(place, index, -1, -1);
    }

    /** The caret in the running text. */
    public static EditTarget text(int offset) {
        return new EditTarget(EditPlace.BODY, 0, offset, offset);
    }
}
