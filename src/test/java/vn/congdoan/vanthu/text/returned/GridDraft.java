package vn.congdoan.vanthu.text.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** A sheet written down cell by cell, to be disturbed and then read. */
public final class GridDraft {
    String name = "Sheet1";
    boolean hidden;
    final List<List<SheetCell>> rows = new ArrayList<>();
    final List<CellRange> merges = new ArrayList<>();
    final BitSet hiddenRows = new BitSet();
    final BitSet hiddenColumns = new BitSet();

    /** Rows of cells parted by "|"; figures alone become numbers, "=…" a formula without a result. */
    public static GridDraft of(String... lines) {
        GridDraft draft = new GridDraft();
        for (String line : lines) {
            draft.row((Object[]) line.split("\\|", -1));
        }
        return draft;
    }

    public GridDraft named(String sheet) {
        name = sheet;
        return this;
    }

    GridDraft hide() {
        hidden = true;
        return this;
    }

    /** Takes out the third column: nothing beside the figures says what they count in. */
    GridDraft blankUnit() {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() > 2) {
                set(row, 2, "");
            }
        }
        return this;
    }

    GridDraft merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merges.add(new CellRange(firstRow, firstColumn, lastRow, lastColumn));
        return this;
    }

    GridDraft row(Object... cells) {
        rows.add(cells(cells));
        return this;
    }

    GridDraft insert(int at, Object... cells) {
        rows.add(at, cells(cells));
        return this;
    }

    static List<SheetCell> cells(Object... values) {
        List<SheetCell> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(cell(value));
        }
        return cells;
    }

    static SheetCell cell(Object value) {
        if (value instanceof SheetCell cell) {
            return cell;
        }
        if (value instanceof Number number) {
            return number(number.toString(), "");
        }
        String text = String.valueOf(value);
        if (value == null || text.isEmpty()) {
            return SheetCell.EMPTY;
        }
        return text.matches("-?\\d+(\\.\\d+)?") ? number(text, "") : SheetCell.text(text);
    }

    /** @param digits with a point */
    public static SheetCell number(String digits, String format) {
        return new SheetCell(SheetCell.Kind.NUMBER, digits, new BigDecimal(digits), "", format, "");
    }

    void set(int row, int column, Object value) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<SheetCell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell(value));
    }

    SheetCell get(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : SheetCell.EMPTY;
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    SheetGrid grid() {
        List<List<SheetCell>> kept = rows.stream().map(row -> List.copyOf(row)).toList();
        int width = width();
        SheetGrid.Cells cells = new SheetGrid.Cells() {
            @Override
            public int rows() {
                return kept.size();
            }

            @Override
            public int columns() {
                return width;
            }

            @Override
            public SheetCell cell(int row, int column) {
                List<SheetCell> there = kept.get(row);
                return column < there.size() ? there.get(column) : SheetCell.EMPTY;
            }
        };
        return new SheetGrid(name, hidden, cells, merges, hiddenRows, hiddenColumns);
    }

    public SheetBook book() {
        return book(this);
    }

    static SheetBook book(GridDraft... sheets) {
        List<SheetGrid> grids =
                java.util.Arrays.stream(sheets).map(GridDraft::grid).toList();
        return new SheetBook(SheetBook.Kind.XLSX, grids, List.of(), false, List.of());
    }
}
