package vn.congdoan.vanthu.sheet.open.xls;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.Digits;
import vn.congdoan.vanthu.sheet.open.cells.Formula;
import vn.congdoan.vanthu.sheet.open.cells.FormulaNotes;

/** One sheet of an .xls. */
final class XlsSheet {
    private static final int COLUMNS = 256;

    private final HSSFSheet sheet;
    private final CellStore store;
    private final XlsLooks looks;
    private final FormulaNotes notes;

    XlsSheet(HSSFSheet sheet, CellStore store, XlsLooks looks, List<Finding> findings) {
        this.sheet = sheet;
        this.store = store;
        this.looks = looks;
        this.notes = new FormulaNotes(sheet.getSheetName(), findings);
    }

    void read() {
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                store.hideRow(row.getRowNum());
            }
            for (Cell cell : (HSSFRow) row) {
                read((HSSFCell) cell);
            }
        }
        for (int column = 0; column < COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                store.hideColumns(column, column);
            }
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            store.merge(new CellRange(
                    range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
        }
    }

    private void read(HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        int index = value(cell, formula ? cell.getCachedFormulaResultType() : cell.getCellType());
        if (formula) {
            Formula told = new Formula(formula(cell), cell.getRowIndex(), cell.getColumnIndex());
            notes.look(told);
            store.formula(index, told);
        }
    }

    private int value(HSSFCell cell, CellType type) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        int look = cell.getCellStyle().getIndex();
        switch (type) {
            case NUMERIC:
                long number = Digits.of(cell.getNumericCellValue());
                return number == Digits.NONE
                        ? store.unknown(row, column, look)
                        : store.number(row, column, look, number);
            case STRING:
                return text(cell, look);
            case BOOLEAN:
                String truth = cell.getBooleanCellValue() ? "TRUE" : "FALSE";
                return store.text(row, column, look, SheetCell.Kind.BOOLEAN, truth);
            case ERROR:
                return store.text(row, column, look, SheetCell.Kind.ERROR, sign(cell.getErrorCellValue()));
            default:
                return -1;
        }
    }

    private int text(HSSFCell cell, int look) {
        HSSFRichTextString rich = cell.getRichStringCellValue();
        looks.noteFont(store.texts().size(), rich);
        String text = rich.getString();
        String struck = "";
        if (rich.numFormattingRuns() > 0) {
            String[] parts = looks.parted(rich, text, cell.getCellStyle().getFontIndex());
            text = parts[0].isBlank() ? text : parts[0];
            struck = parts[1].strip();
        }
        int index = store.text(cell.getRowIndex(), cell.getColumnIndex(), look, SheetCell.Kind.TEXT, text);
        store.struck(index, struck);
        return index;
    }

    private static String sign(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    /** A formula that POI can't put into words is still a formula. */
    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            return "?";
        }
    }
}
