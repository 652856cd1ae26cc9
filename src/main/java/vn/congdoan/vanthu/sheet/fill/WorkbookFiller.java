package vn.congdoan.vanthu.sheet.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Fills target cells of a workbook. */
public final class WorkbookFiller {
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

    private WorkbookFiller() {}

    /**
     * Writes the workbook with the values in their places. Of an .xlsx or .xlsm nothing but the cells' own elements changes, the kept results
     * of formulas that now come to something else, and the wish that formulas be reckoned anew when there are some; of an .xls the cells'
     * records. The look of a cell stays: a number in a cell that shows percent is put there as its hundredth (97.3 as 0.973), a day in a cell
     * that shows none as words.
     *
     * @param bytes .xlsx, .xlsm or .xls
     * @param out isn't closed; nothing is written when a target is refused
     * @throws ProblemException {@code fill.*} for a target that holds a formula, lies inside merged cells or on a sheet that isn't there;
     *     {@code sheet.*} for what can't be opened
     */
    public static void fill(byte[] bytes, String name, Map<CellPlace, CellValue> values, OutputStream out)
            throws IOException {
        byte[] filled = filled(bytes, name, values, Map.of());
        Map<CellPlace, SheetCell> results = NewResults.of(bytes, filled, name);
        out.write(results.isEmpty() ? filled : filled(bytes, name, values, results));
    }

    private static byte[] filled(
            byte[] bytes, String name, Map<CellPlace, CellValue> values, Map<CellPlace, SheetCell> results)
            throws IOException {
        return isOle(bytes)
                ? XlsFiller.filled(bytes, name, values, results)
                : XlsxFiller.filled(bytes, name, values, results);
    }

    private static boolean isOle(byte[] bytes) {
        for (int i = 0; i < OLE.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != OLE[i]) {
                return false;
            }
        }
        return true;
    }
}
