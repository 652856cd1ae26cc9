package vn.congdoan.vanthu.sheet.open.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** Gathers the cells of one sheet as the file tells them, normally row by row; a cell told twice keeps what was told last. */
public final class CellStore {
    /** Cells that hold something, in one workbook: 150,000 rows of 20. */
    public static final int MOST_CELLS = 3_000_000;

    static final SheetCell.Kind[] KINDS = SheetCell.Kind.values();
    private static final int FIRST = 256;
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    int[] starts = new int[64];
    short[] places = new short[FIRST];
    byte[] kinds = new byte[FIRST];
    char[] looks = new char[FIRST];
    long[] values = new long[FIRST];
    int size;
    /** How many of them came in order. */
    int ordered;

    int lastRow = -1;
    final Map<Integer, Formula> formulas = new HashMap<>();
    final Map<Integer, String> struck = new HashMap<>();
    final Map<Long, Integer> late = new HashMap<>();
    final List<String> texts;

    private final LookTable table;
    private final CellCount count;
    private int lastColumn = -1;
    private int rows;
    private int columns;
    private final List<CellRange> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    /**
     * @param shared texts that cells name by their number; grows by this sheet's own
     * @param count of the whole workbook
     */
    public CellStore(List<String> shared, LookTable table, CellCount count) {
        this.texts = shared;
        this.table = table;
        this.count = count;
    }

    static long key(int row, int column) {
        return (long) row << 16 | column;
    }

    /** @param packed as {@link Digits} packs it */
    public int number(int row, int column, int look, long packed) {
        return add(row, column, look, SheetCell.Kind.NUMBER, packed, true);
    }

    /** Text, an error's sign or a truth. */
    public int text(int row, int column, int look, SheetCell.Kind kind, String text) {
        texts.add(text);
        return shared(row, column, look, kind, texts.size() - 1);
    }

    /** @param index of a text already known */
    public int shared(int row, int column, int look, SheetCell.Kind kind, int index) {
        boolean said = kind != SheetCell.Kind.TEXT || !Blank.is(texts.get(index));
        return add(row, column, look, kind, index, said);
    }

    /** A cell whose formula has no result. */
    public int unknown(int row, int column, int look) {
        return add(row, column, look, SheetCell.Kind.EMPTY, 0, true);
    }

    /** @param index what adding the cell returned */
    public void formula(int index, Formula formula) {
        if (index >= 0) {
            formulas.put(index, formula);
        }
    }

    /**
     * @param index what adding the cell returned
     * @param words what is struck out in it, which its text is without; null or "" for nothing
     */
    public void struck(int index, String words) {
        if (index >= 0 && words != null && !words.isEmpty()) {
            struck.put(index, words);
        }
    }

    /** Known so far; the number of the next one is its size. */
    public List<String> texts() {
        return texts;
    }

    public boolean isDate1904() {
        return table.isDate1904();
    }

    /** For a cell that is a day by its type: its own look if that shows days, else the usual one of days. */
    public int dayLook(int look) {
        return table.dayLook(look);
    }

    public void merge(CellRange range) {
        merges.add(range);
    }

    public void hideRow(int row) {
        if (row < MOST_ROWS) {
            hiddenRows.set(row);
        }
    }

    /** Both included. */
    public void hideColumns(int first, int last) {
        if (first <= last && first < MOST_COLUMNS) {
            hiddenColumns.set(Math.max(0, first), Math.min(last, MOST_COLUMNS - 1) + 1);
        }
    }

    public SheetGrid grid(String name, boolean hidden) {
        return new SheetGrid(
                name, hidden, new PackedCells(this, rows, columns, table), merges, hiddenRows, hiddenColumns);
    }

    private int add(int row, int column, int look, SheetCell.Kind kind, long value, boolean said) {
        if (row < 0 || column < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) {
            return -1; // no program shows such a cell
        }
        count.one();
        boolean inOrder = late.isEmpty() && (row > lastRow || row == lastRow && column > lastColumn);
        room();
        if (inOrder) {
            startRows(row);
            lastColumn = column;
            ordered = size + 1;
        } else {
            late.put(key(row, column), size);
        }
        places[size] = (short) column;
        kinds[size] = (byte) kind.ordinal();
        looks[size] = (char) look;
        values[size] = value;
        if (said) {
            rows = Math.max(rows, row + 1);
            columns = Math.max(columns, column + 1);
        }
        return size++;
    }

    private void startRows(int row) {
        if (row >= starts.length) {
            starts = Arrays.copyOf(starts, Math.min(MOST_ROWS, Math.max(row + 1, 2 * starts.length)));
        }
        for (; lastRow < row; lastRow++) {
            starts[lastRow + 1] = size;
        }
    }

    private void room() {
        if (size == places.length) {
            int more = size + size / 2;
            places = Arrays.copyOf(places, more);
            kinds = Arrays.copyOf(kinds, more);
            looks = Arrays.copyOf(looks, more);
            values = Arrays.copyOf(values, more);
        }
    }
}
