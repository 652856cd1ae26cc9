package vn.congdoan.vanthu.sheet.marked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/**
 * A cell to be mended.
 *
 * @param place as {@link vn.congdoan.vanthu.sheet.open.WorkbookOpener} names it; null for what has no cell (a figure that isn't in the file): only listed
 * @param comment what is wrong and what to write instead, in words for the unit
 */
public record CellMark(CellPlace place, String comment) {
    public CellMark {
        Objects.requireNonNull(comment, "comment");
    }

    /** What is to be said at each place: of several marks of one cell all of it, each once. */
    static Map<CellPlace, String> comments(List<CellMark> marks) {
        Map<CellPlace, String> comments = new LinkedHashMap<>();
        for (CellMark mark : marks) {
            if (mark.place() != null) {
                comments.merge(
                        mark.place(), mark.comment(), (one, other) -> one.equals(other) ? one : one + "\n" + other);
            }
        }
        return comments;
    }
}
