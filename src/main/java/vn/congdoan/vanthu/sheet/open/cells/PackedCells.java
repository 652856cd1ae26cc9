package vn.congdoan.vanthu.sheet.open.cells;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** The cells of a sheet in a dozen bytes each: a workbook of two million cells fits a heap of 256 MB. */
final class PackedCells implements SheetGrid.Cells {
    private final int rows;
    private final int columns;
    /** Where each row's cells begin in the arrays below; one more at the end. */
    private final int[] starts;

    private final short[] places;
    private final byte[] kinds;
    private final char[] looks;
    private final long[] values;
    /** By the cell's index: the formula; null when the sheet has none. */
    private final Map<Integer, Formula> formulas;

    private final Map<Integer, String> struck;

    private final Map<Long, Integer> late;
    private final List<String> texts;
    private final LookTable table;

    PackedCells(CellStore store, int rows, int columns, LookTable table) {
        this.rows = rows;
        this.columns = columns;
        this.table = table;
        int size = store.size;
        starts = Arrays.copyOf(store.starts, rows + 1);
        Arrays.fill(starts, Math.min(rows + 1, store.lastRow + 1), rows + 1, store.ordered);
        places = Arrays.copyOf(store.places, size);
        kinds = Arrays.copyOf(store.kinds, size);
        looks = Arrays.copyOf(store.looks, size);
        values = Arrays.copyOf(store.values, size);
        formulas = store.formulas;
        struck = store.struck;
        late = store.late;
        texts = store.texts;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public SheetCell cell(int row, int column) {
        int index = Arrays.binarySearch(places, starts[row], starts[row + 1], (short) column);
        if (index < 0) {
            Integer found = late.isEmpty() ? null : late.get(CellStore.key(row, column));
            if (found == null) {
                return SheetCell.EMPTY;
            }
            index = found;
        }
        return made(index, row, column);
    }

    private SheetCell made(int index, int row, int column) {
        CellLook look = table.look(looks[index]);
        Formula formula = formulas.get(index);
        String told = formula == null ? "" : formula.at(row, column);
        SheetCell.Kind kind = CellStore.KINDS[kinds[index]];
        String part = struck.isEmpty() ? "" : struck.getOrDefault(index, "");
        switch (kind) {
            case NUMBER:
            case DATE:
                return number(values[index], look, told, part);
            case EMPTY:
                return new SheetCell(kind, "", null, told, look.format(), look.font());
            default:
                int text = (int) values[index];
                String words = texts.get(text);
                return new SheetCell(
                        kind, words, null, told, look.format(), font(text, look), look.isStruck() ? words : part);
        }
    }

    private String font(int text, CellLook look) {
        String own = table.fontOfText(text);
        return own == null ? look.font() : own;
    }

    private SheetCell number(long packed, CellLook look, String formula, String struckPart) {
        BigDecimal number = Digits.unpack(packed);
        String day = look.isDate() ? Serial.day(number, table.isDate1904()) : null;
        SheetCell.Kind kind = day == null ? SheetCell.Kind.NUMBER : SheetCell.Kind.DATE;
        String shown = day == null ? look.shown(number) : day;
        return new SheetCell(
                kind, shown, number, formula, look.format(), look.font(), look.isStruck() ? shown : struckPart);
    }
}
