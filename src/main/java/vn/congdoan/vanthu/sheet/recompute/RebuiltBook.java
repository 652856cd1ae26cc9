package vn.congdoan.vanthu.sheet.recompute;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** A workbook that POI can't load itself (.ods, Strict OOXML), put together again from its values and formulas. */
final class RebuiltBook {
    private static final int MOST_LETTERS = 32_767;

    private RebuiltBook() {}

    static Workbook of(SheetBook book) {
        Workbook rebuilt = new XSSFWorkbook();
        for (SheetGrid grid : book.sheets()) {
            Sheet sheet = rebuilt.createSheet(grid.name());
            for (int row = 0; row < grid.rows(); row++) {
                fill(sheet.createRow(row), grid, row);
            }
        }
        for (SheetGrid grid : book.sheets()) { // formulas name sheets, so these come first
            formulas(rebuilt.getSheet(grid.name()), grid);
        }
        return rebuilt;
    }

    private static void fill(Row line, SheetGrid grid, int row) {
        for (int column = 0; column < grid.columns(); column++) {
            SheetCell cell = grid.cell(row, column);
            if (cell.kind() != SheetCell.Kind.EMPTY || !cell.formula().isEmpty()) {
                value(line.createCell(column), cell);
            }
        }
    }

    private static void value(Cell made, SheetCell cell) {
        BigDecimal number = cell.number();
        if (number != null) {
            made.setCellValue(number.doubleValue());
        } else if (cell.kind() == SheetCell.Kind.BOOLEAN) {
            made.setCellValue(cell.text().equals("TRUE"));
        } else if (cell.kind() == SheetCell.Kind.ERROR) {
            made.setCellErrorValue(FormulaError.NA.getCode());
        } else if (cell.kind() == SheetCell.Kind.TEXT) {
            made.setCellValue(cell.text().length() > MOST_LETTERS ? "" : cell.text());
        }
    }

    private static void formulas(Sheet sheet, SheetGrid grid) {
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                String formula = grid.cell(row, column).formula();
                if (!formula.isEmpty()) {
                    formula(sheet.getRow(row).getCell(column), formula);
                }
            }
        }
    }

    /** What can't be put into words for POI has no result; what is reckoned from it is then none either. */
    private static void formula(Cell cell, String formula) {
        try {
            cell.setCellFormula(formula);
        } catch (RuntimeException e) {
            cell.setCellErrorValue(FormulaError.NA.getCode());
        }
    }
}
