package vn.congdoan.vanthu.sheet.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** Compares what was opened with what POI's usermodel says of the same bytes, cell by cell. */
final class AsPoiSees {
    private AsPoiSees() {}

    static void same(Workbook expected, SheetBook book) {
        assertThat(book.sheets()).hasSize(expected.getNumberOfSheets());
        for (int i = 0; i < expected.getNumberOfSheets(); i++) {
            Sheet sheet = expected.getSheetAt(i);
            SheetGrid grid = book.sheets().get(i);
            assertThat(grid.name()).isEqualTo(sheet.getSheetName());
            assertThat(grid.isHidden()).isEqualTo(expected.isSheetHidden(i) || expected.isSheetVeryHidden(i));
            assertThat(grid.merges()).hasSize(sheet.getNumMergedRegions());
            same(sheet, grid);
        }
    }

    private static void same(Sheet sheet, SheetGrid grid) {
        for (int column = 0; column < 12; column++) {
            assertThat(grid.isColumnHidden(column)).isEqualTo(sheet.isColumnHidden(column));
        }
        for (int row = 0; row <= Math.max(sheet.getLastRowNum(), grid.rows()) + 1; row++) {
            Row expected = sheet.getRow(row);
            assertThat(grid.isRowHidden(row)).isEqualTo(expected != null && expected.getZeroHeight());
            for (int column = 0; column < 210; column++) {
                Cell cell = expected == null ? null : expected.getCell(column);
                boolean used = row < grid.rows() && column < grid.columns();
                same(cell, grid.cell(row, column), grid.place(row, column).toString(), used);
            }
        }
    }

    private static void same(Cell expected, SheetCell cell, String place, boolean used) {
        if (expected == null || expected.getCellType() == CellType.BLANK) {
            if (cell != SheetCell.EMPTY) {
                assertThat(cell).as(place).isEqualTo(SheetCell.EMPTY);
            }
            return;
        }
        CellType type = expected.getCellType();
        if (type == CellType.FORMULA) {
            if (used) {
                assertThat(cell.formula()).as(place).isEqualTo(expected.getCellFormula());
            }
            type = expected.getCachedFormulaResultType();
        }
        switch (type) {
            case NUMERIC:
                number(expected, cell, place);
                break;
            case STRING:
                assertThat(used ? cell.text() : cell.text().strip())
                        .as(place)
                        .isEqualTo(
                                used
                                        ? expected.getStringCellValue()
                                        : expected.getStringCellValue().strip());
                break;
            case BOOLEAN:
                assertThat(cell.text()).as(place).isEqualTo(expected.getBooleanCellValue() ? "TRUE" : "FALSE");
                break;
            default:
                assertThat(cell.kind()).as(place).isEqualTo(SheetCell.Kind.ERROR);
                assertThat(cell.text())
                        .as(place)
                        .isEqualTo(FormulaError.forInt(expected.getErrorCellValue())
                                .getString());
                break;
        }
        font(expected, cell, place, used);
    }

    private static void number(Cell expected, SheetCell cell, String place) {
        if (cell.kind() == SheetCell.Kind.EMPTY && !cell.formula().isEmpty()) {
            assertThat(expected.getNumericCellValue()).as(place).isZero(); // POI reads a missing result as 0
            return;
        }
        BigDecimal shown = new BigDecimal(Double.toString(expected.getNumericCellValue()))
                .round(new MathContext(15, RoundingMode.HALF_UP));
        assertThat(cell.number()).as(place).isEqualByComparingTo(shown);
        boolean day = DateUtil.isCellDateFormatted(expected)
                && expected.getNumericCellValue() >= 1
                && expected.getNumericCellValue() < 2_958_466
                && (int) expected.getNumericCellValue() != 60
                && !expected.getCellStyle().getDataFormatString().contains("h:mm");
        assertThat(cell.kind()).as(place).isEqualTo(day ? SheetCell.Kind.DATE : SheetCell.Kind.NUMBER);
        if (day) {
            assertThat(cell.text())
                    .as(place)
                    .isEqualTo(
                            expected.getLocalDateTimeCellValue().toLocalDate().toString());
        }
    }

    private static void font(Cell expected, SheetCell cell, String place, boolean used) {
        Workbook book = expected.getSheet().getWorkbook();
        String font = book.getFontAt(expected.getCellStyle().getFontIndex()).getFontName();
        String usual = book.getFontAt(0).getFontName();
        if (used) {
            assertThat(cell.font()).as(place).isEqualTo(font.equals(usual) ? "" : font);
        }
    }
}
