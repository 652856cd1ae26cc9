package vn.congdoan.vanthu.domain.sheet;

/** Merged cells, from 0, all four included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /**
     * @param row from 0
     * @param column from 0
     */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
