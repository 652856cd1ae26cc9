package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.text.letters.CellLetters;

/** A sheet with its letters repaired, each text folded once, and merged cells found from any of their places. */
final class Page {
    /** No form has more lines; what stands below them belongs to a list. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 256;
    /** A merge beyond this is a background, not a cell. */
    private static final int LARGEST_MERGE = 4_096;

    private final SheetGrid grid;
    private final SheetCell[][] cells;
    private final String[][] keys;
    private final Map<Integer, CellRange> merges = new HashMap<>();
    private final int columns;
    private int repaired;

    Page(SheetGrid grid) {
        this.grid = grid;
        int rows = Math.min(grid.rows(), MOST_ROWS);
        columns = Math.min(grid.columns(), MOST_COLUMNS);
        cells = new SheetCell[rows][columns];
        keys = new String[rows][columns];
        read();
        grid.merges().forEach(this::addMerge);
    }

    private void read() {
        List<int[]> suspects = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                SheetCell cell = grid.cell(row, column);
                cells[row][column] = cell;
                if (cell.kind() == SheetCell.Kind.TEXT && CellLetters.isSuspect(cell.text(), cell.font())) {
                    suspects.add(new int[] {row, column});
                }
            }
        }
        if (!suspects.isEmpty()) {
            repair();
        }
    }

    /** All texts go in, because those that are plain show what the others are. */
    private void repair() {
        List<int[]> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<String> fonts = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                SheetCell cell = cells[row][column];
                if (cell.kind() == SheetCell.Kind.TEXT) {
                    places.add(new int[] {row, column});
                    texts.add(cell.text());
                    fonts.add(cell.font());
                }
            }
        }
        List<String> right = CellLetters.repaired(texts, fonts);
        for (int i = 0; i < places.size(); i++) {
            if (!right.get(i).equals(texts.get(i))) {
                replace(places.get(i), right.get(i));
            }
        }
    }

    private void replace(int[] place, String text) {
        SheetCell cell = cells[place[0]][place[1]];
        cells[place[0]][place[1]] = new SheetCell(cell.kind(), text, cell.number(), cell.formula(), cell.format(), "");
        repaired++;
    }

    private void addMerge(CellRange range) {
        int lastRow = Math.min(range.lastRow(), cells.length - 1);
        int lastColumn = Math.min(range.lastColumn(), columns - 1);
        long size = (long) (lastRow - range.firstRow() + 1) * (lastColumn - range.firstColumn() + 1);
        if (size < 2 || size > LARGEST_MERGE) {
            return;
        }
        for (int row = range.firstRow(); row <= lastRow; row++) {
            for (int column = range.firstColumn(); column <= lastColumn; column++) {
                merges.put(row * MOST_COLUMNS + column, range);
            }
        }
    }

    String name() {
        return grid.name();
    }

    SheetGrid grid() {
        return grid;
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return columns;
    }

    /** How many cells were in an old encoding. */
    int repaired() {
        return repaired;
    }

    SheetCell cell(int row, int column) {
        return row < 0 || column < 0 || row >= cells.length || column >= columns ? SheetCell.EMPTY : cells[row][column];
    }

    /** Null for a cell that isn't merged. */
    CellRange merge(int row, int column) {
        return merges.isEmpty() ? null : merges.get(row * MOST_COLUMNS + column);
    }

    /** What a person sees at a place: of merged cells what the first of them holds. */
    SheetCell seen(int row, int column) {
        CellRange range = merge(row, column);
        return range == null ? cell(row, column) : cell(range.firstRow(), range.firstColumn());
    }

    /** The {@link LabelKey} of a text; "" for anything else. */
    String key(int row, int column) {
        SheetCell cell = cell(row, column);
        if (cell.kind() != SheetCell.Kind.TEXT) {
            return "";
        }
        String key = keys[row][column];
        if (key == null) {
            key = LabelKey.of(cell.text());
            keys[row][column] = key;
        }
        return key;
    }

    CellPlace place(int row, int column) {
        return grid.place(row, column);
    }

    boolean isHidden(int row, int column) {
        return grid.isRowHidden(row) || grid.isColumnHidden(column);
    }
}
