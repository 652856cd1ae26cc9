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
        return letters(column) + (row + 1);
    }

    /** "A" for 0, "AA" for 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString();
    }

    /** 0 for "A" or "a", 26 for "AA". @param letters nothing but A to Z */
    public static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** "Sheet1!D7". */
    @Override
    public String toString() {
        return sheet.isEmpty() ? address() : sheet + "!" + address();
    }
}
