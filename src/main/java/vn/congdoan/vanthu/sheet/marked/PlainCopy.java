package vn.congdoan.vanthu.sheet.marked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** The values of a workbook of another format as an .xlsx; its marks go along, so that it is known when it comes back. */
final class PlainCopy {
    private static final String ONLY_SHEET = "Bảng";
    /** What a unit can be shown of a file that is far too large for a report. */
    private static final int MOST_ROWS = 5000;

    private static final int MOST_MERGES = 2000;
    private static final int CHARACTER = 256;
    private static final int LEAST_WIDTH = 8;
    private static final int MOST_WIDTH = 50;
    private static final int WIDTH_ROWS = 200;

    private final XSSFWorkbook book;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private PlainCopy(XSSFWorkbook book) {
        this.book = book;
    }

    /** Returns what stands in it: the same sheets, under names that Excel takes. */
    static SheetBook into(XSSFWorkbook book, SheetBook source) {
        PlainCopy copy = new PlainCopy(book);
        List<String> names = names(source);
        List<SheetGrid> renamed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SheetGrid grid = source.sheets().get(i);
            copy.fill(book.createSheet(names.get(i)), grid);
            book.setSheetHidden(i, grid.isHidden() && names.size() > 1);
            renamed.add(renamed(grid, names.get(i)));
        }
        for (int i = 0; i < source.marks().size(); i++) {
            book.getProperties()
                    .getCustomProperties()
                    .addProperty("VanThu" + i, source.marks().get(i));
        }
        return new SheetBook(source.kind(), renamed, source.marks(), source.date1904(), List.of());
    }

    /** The marks with the sheets' new names. */
    static List<CellMark> moved(List<CellMark> marks, SheetBook source) {
        List<String> names = names(source);
        Map<String, String> renamed = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            renamed.putIfAbsent(source.sheets().get(i).name(), names.get(i));
        }
        return marks.stream()
                .map(mark -> new CellMark(moved(mark.place(), renamed), mark.comment()))
                .toList();
    }

    private static CellPlace moved(CellPlace place, Map<String, String> renamed) {
        return place == null
                ? null
                : new CellPlace(renamed.getOrDefault(place.sheet(), place.sheet()), place.row(), place.column());
    }

    private static SheetGrid renamed(SheetGrid grid, String name) {
        SheetGrid.Cells cells = new SheetGrid.Cells() {
            @Override
            public int rows() {
                return grid.rows();
            }

            @Override
            public int columns() {
                return grid.columns();
            }

            @Override
            public SheetCell cell(int row, int column) {
                return grid.cell(row, column);
            }
        };
        return new SheetGrid(name, grid.isHidden(), cells, grid.merges(), new BitSet(), new BitSet());
    }

    private static List<String> names(SheetBook source) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (SheetGrid grid : source.sheets()) {
            String plain = WorkbookUtil.createSafeSheetName(grid.name().isBlank() ? ONLY_SHEET : grid.name());
            String name = plain;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = plain.substring(0, Math.min(26, plain.length())) + " " + i;
            }
            names.add(name);
        }
        return names;
    }

    private void fill(XSSFSheet sheet, SheetGrid grid) {
        int rows = Math.min(MOST_ROWS, grid.rows());
        for (int row = 0; row < rows; row++) {
            Row line = sheet.createRow(row);
            line.setZeroHeight(grid.isRowHidden(row));
            for (int column = 0; column < grid.columns(); column++) {
                SheetCell cell = grid.cell(row, column);
                if (cell.kind() != SheetCell.Kind.EMPTY) {
                    put(line.createCell(column), cell);
                }
            }
        }
        for (int column = 0; column < grid.columns(); column++) {
            sheet.setColumnWidth(column, width(grid, column) * CHARACTER);
            if (grid.isColumnHidden(column)) {
                sheet.setColumnHidden(column, true);
            }
        }
        grid.merges().stream().limit(MOST_MERGES).forEach(range -> merge(sheet, range, rows));
    }

    /** Enough for most of its words, in characters; titles over the whole table don't count. */
    private static int width(SheetGrid grid, int column) {
        int width = LEAST_WIDTH;
        for (int row = 0; row < Math.min(WIDTH_ROWS, grid.rows()); row++) {
            int length = grid.cell(row, column)
                    .text()
                    .lines()
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            width = Math.max(width, length > MOST_WIDTH ? 0 : length + 2);
        }
        return width;
    }

    private static void merge(XSSFSheet sheet, CellRange range, int rows) {
        boolean several = range.lastRow() > range.firstRow() || range.lastColumn() > range.firstColumn();
        if (several && range.firstRow() < rows && range.lastColumn() < 1 << 14 && range.lastRow() < 1 << 20) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn()));
        }
    }

    private void put(Cell cell, SheetCell value) {
        switch (value.kind()) {
            case NUMBER:
            case DATE:
                cell.setCellValue(value.number().doubleValue());
                break;
            case BOOLEAN:
                cell.setCellValue(value.text().equals("TRUE"));
                break;
            case ERROR:
                error(cell, value.text());
                break;
            default:
                cell.setCellValue(value.text());
                break;
        }
        boolean plain = value.format().isEmpty() && value.font().isEmpty() && !looksLikeFormula(value);
        if (!plain) {
            cell.setCellStyle(styles.computeIfAbsent(
                    value.format() + "\n" + value.font() + "\n" + looksLikeFormula(value), key -> style(value)));
        }
    }

    private static void error(Cell cell, String sign) {
        try {
            cell.setCellErrorValue(FormulaError.forString(sign).getCode());
        } catch (IllegalArgumentException e) { // "Err:502" of LibreOffice
            cell.setCellValue(sign);
        }
    }

    private static boolean looksLikeFormula(SheetCell value) {
        return value.kind() == SheetCell.Kind.TEXT && value.text().matches("(?s)[=+@\\-].*");
    }

    private CellStyle style(SheetCell value) {
        CellStyle style = book.createCellStyle();
        if (!value.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(value.format()));
        }
        if (!value.font().isEmpty()) {
            Font font = book.createFont();
            font.setFontName(value.font());
            style.setFont(font);
        }
        style.setQuotePrefixed(looksLikeFormula(value));
        return style;
    }
}
