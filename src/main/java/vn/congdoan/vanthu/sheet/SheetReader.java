package vn.congdoan.vanthu.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;

/** Reads the words of a workbook's cells. */
public final class SheetReader {
    /** More than any list has rows in which a group is named by merged cells. */
    private static final int MOST_MERGED = 200_000;

    private SheetReader() {}

    /**
     * The rows of all its visible sheets, sheet after sheet; those that hold nothing are left out.
     *
     * @param name of the file, for messages
     * @throws vn.congdoan.vanthu.domain.problem.ProblemException as {@link WorkbookOpener#open}
     */
    public static List<SheetRow> rows(byte[] bytes, String name) {
        return rows(bytes, name, sheet -> Map.of());
    }

    /** The same, where cells that are merged over several rows say of each of these rows what they hold. */
    public static List<SheetRow> rowsUnmerged(byte[] bytes, String name) {
        return rows(bytes, name, SheetReader::mergedDown);
    }

    private static List<SheetRow> rows(byte[] bytes, String name, Function<SheetGrid, Map<CellPlace, String>> besides) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetGrid sheet : WorkbookOpener.open(bytes, name).sheets()) {
            if (!sheet.isHidden()) {
                read(sheet, besides.apply(sheet), rows);
            }
        }
        return List.copyOf(rows);
    }

    private static Map<CellPlace, String> mergedDown(SheetGrid sheet) {
        Map<CellPlace, String> words = new HashMap<>();
        for (CellRange merge : sheet.merges()) {
            String held =
                    sheet.cell(merge.firstRow(), merge.firstColumn()).text().strip();
            int last = held.isEmpty() ? 0 : Math.min(merge.lastRow(), sheet.rows() - 1);
            for (int row = merge.firstRow() + 1; row <= last && words.size() < MOST_MERGED; row++) {
                if (words.putIfAbsent(sheet.place(row, merge.firstColumn()), held) != null) {
                    break; // only a broken file has merges over one another
                }
            }
        }
        return words;
    }

    private static void read(SheetGrid sheet, Map<CellPlace, String> besides, List<SheetRow> rows) {
        for (int row = 0; row < sheet.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < sheet.columns(); column++) {
                String own = sheet.cell(row, column).text().strip();
                String words = own.isEmpty() ? besides.getOrDefault(sheet.place(row, column), "") : own;
                if (!words.isEmpty()) {
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    cells.add(words);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(sheet.name(), row + 1, cells));
            }
        }
    }
}
