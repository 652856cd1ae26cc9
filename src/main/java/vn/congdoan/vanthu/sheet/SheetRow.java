package vn.congdoan.vanthu.sheet;

import java.util.List;

/**
 * A row of a workbook.
 *
 * @param number from 1, as the person sees it
 * @param cells their words from the first column on; a day as "2026-03-05", "" for an empty cell
 */
public record SheetRow(String sheet, int number, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** "" outside the row. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /** "Sheet1!7". */
    public String place() {
        return sheet + "!" + number;
    }
}
