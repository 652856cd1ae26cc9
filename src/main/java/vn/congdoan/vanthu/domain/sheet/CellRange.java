package vn.congdoan.vanthu.domain.sheet;

/** Merged cells, from 0, all four included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
