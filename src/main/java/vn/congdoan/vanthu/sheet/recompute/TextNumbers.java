package vn.congdoan.vanthu.sheet.recompute;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Numbers that stand as text, which sums leave out without a word. */
final class TextNumbers {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}|\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern BROKEN = Pattern.compile("\\d{1,12}[.,]\\d{1,2}");

    private TextNumbers() {}

    /** Makes numbers of them; says whether there were any. */
    static boolean made(Workbook book) {
        boolean any = false;
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    any |= cell.getCellType() == CellType.STRING && made(cell);
                }
            }
        }
        return any;
    }

    private static boolean made(Cell cell) {
        String text = cell.getStringCellValue().replaceAll("[\\h']", "");
        if (WHOLE.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text.replace(".", "")));
        } else if (BROKEN.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text.replace(',', '.')));
        } else {
            return false;
        }
        return true;
    }
}
