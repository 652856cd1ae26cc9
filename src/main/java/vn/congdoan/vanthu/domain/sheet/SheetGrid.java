package vn.congdoan.vanthu.domain.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One sheet of a workbook. Rows and columns count from 0; used rows only, whatever dimension the file claims. */
public final class SheetGrid {
    private final String name;
    private final boolean hidden;
    private final Cells cells;
    private final List<CellRange> merges;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    /** The cells; asked often, so kept compactly by whoever reads the file. */
    public interface Cells {
        /** One more than the last row that holds anything. */
        int rows();

        int columns();

        /** {@link SheetCell#EMPTY} for none. */
        SheetCell cell(int row, int column);
    }

    public SheetGrid(
            String name, boolean hidden, Cells cells, List<CellRange> merges, BitSet hiddenRows, BitSet hiddenColumns) {
        this.name = Objects.requireNonNull(name, "name");
        this.hidden = hidden;
        this.cells = Objects.requireNonNull(cells, "cells");
        this.merges = List.copyOf(merges);
        this.hiddenRows = (BitSet) hiddenRows.clone();
        this.hiddenColumns = (BitSet) hiddenColumns.clone();
    }

    public String name() {
        return name;
    }

    /** Hidden from the person, or very hidden. */
    public boolean isHidden() {
        return hidden;
    }

    /** One more than the last row that holds anything. */
    public int rows() {
        return cells.rows();
    }

    /** One more than the last column that holds anything. */
    public int columns() {
        return cells.columns();
    }

    /** Never null; of merged cells only the first holds anything. */
    public SheetCell cell(int row, int column) {
        return row < 0 || column < 0 || row >= rows() || column >= columns()
                ? SheetCell.EMPTY
                : cells.cell(row, column);
    }

    /** In the order of the file. */
    public List<CellRange> merges() {
        return merges;
    }

    public boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** The same with other cells in some places; those of other sheets are left out. */
    public SheetGrid with(Map<CellPlace, SheetCell> others) {
        Cells changed = new Cells() {
            @Override
            public int rows() {
                return cells.rows();
            }

            @Override
            public int columns() {
                return cells.columns();
            }

            @Override
            public SheetCell cell(int row, int column) {
                SheetCell other = others.get(place(row, column));
                return other == null ? cells.cell(row, column) : other;
            }
        };
        return new SheetGrid(name, hidden, changed, merges, hiddenRows, hiddenColumns);
    }

    /** The cell's place in the workbook. @param row from 0 @param column from 0 */
    public CellPlace place(int row, int column) {
        return new CellPlace(name, row, column);
    }
}
