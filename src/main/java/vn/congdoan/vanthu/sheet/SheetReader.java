package vn.congdoan.vanthu.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;

/** Reads the words of a workbook's cells. */
public final class SheetReader {
    private SheetReader() {}

    /**
     * The rows of all its visible sheets, sheet after sheet; those that hold nothing are left out.
     *
     * @param name of the file, for messages
     * @throws vn.congdoan.vanthu.domain.problem.ProblemException as {@link WorkbookOpener#open}
     */
    public static List<SheetRow> rows(byte[] bytes, String name) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetGrid sheet : WorkbookOpener.open(bytes, name).sheets()) {
            if (!sheet.isHidden()) {
                read(sheet, rows);
            }
        }
        return List.copyOf(rows);
    }

    private static void read(SheetGrid sheet, List<SheetRow> rows) {
        for (int row = 0; row < sheet.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < sheet.columns(); column++) {
                String words = sheet.cell(row, column).text().strip();
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
