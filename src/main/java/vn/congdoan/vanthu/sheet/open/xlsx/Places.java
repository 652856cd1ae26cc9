package vn.congdoan.vanthu.sheet.open.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.CellRange;

/** Addresses of cells as files write them. */
final class Places {
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

    private Places() {}

    /** Null for what isn't one. "B5" alone is a range of one cell. */
    static CellRange range(String text) {
        Matcher range = RANGE.matcher(text == null ? "" : text);
        if (!range.matches()) {
            return null;
        }
        int column = CellPlace.column(range.group(1));
        int row = Integer.parseInt(range.group(2)) - 1;
        int otherColumn = range.group(3) == null ? column : CellPlace.column(range.group(3));
        int otherRow = range.group(4) == null ? row : Integer.parseInt(range.group(4)) - 1;
        return new CellRange(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn));
    }
}
