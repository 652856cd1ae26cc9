package vn.congdoan.vanthu.sheet.open.cells;

/**
 * A formula, which may be told once for many cells.
 *
 * @param text without "=", as it reads in its own cell
 * @param row of its own cell
 * @param column of its own cell
 */
public record Formula(String text, int row, int column) {
    /** As it reads elsewhere: what is relative moves along. */
    String at(int otherRow, int otherColumn) {
        return otherRow == row && otherColumn == column
                ? text
                : MovedFormula.moved(text, otherRow - row, otherColumn - column);
    }
}
