package vn.congdoan.vanthu.domain.sheet;

import java.util.Objects;

/**
 * A cell of a workbook.
 *
 * @param sheet its name; "" in a file without sheets
 * @param row from 0
 * @param column from 0
 */
public record CellPlace(String sheet, int row, int column) {
    private static final int LETTERS = 26;

    public CellPlace {
        Objects.requireNonNull(sheet, "sheet");
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException(row + ", " + column);
        }
    }

    /** "D7". */
    public String address() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    /** "Sheet1!D7". */
    @Override
    public String toString() {
        return sheet.isEmpty() ? address() : sheet + "!" + address();
    }
}
