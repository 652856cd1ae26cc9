package vn.congdoan.vanthu.sheet.fill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Fills an .xls of Excel 97–2003; macros and everything that isn't a cell are carried along. */
final class XlsFiller {
    private XlsFiller() {}

    /** @param results of formulas, to be kept instead of the old ones */
    static byte[] filled(byte[] bytes, String name, Map<CellPlace, CellValue> values, Map<CellPlace, SheetCell> results)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                HSSFWorkbook book = new HSSFWorkbook(files, true)) {
            values.keySet().forEach(place -> check(book, place));
            values.forEach((place, value) -> put(cell(book, place), value));
            results.forEach((place, result) -> keep(cell(book, place), result));
            book.forEach(sheet -> sheet.setForceFormulaRecalculation(true));
            book.write(out);
            return out.toByteArray();
        } catch (EncryptedDocumentException e) {
            throw ProblemException.causedBy(e, "sheet.locked", name);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) { // POI has no one exception for a broken file
            throw ProblemException.causedBy(e, "sheet.unreadable", name);
        }
    }

    private static void check(HSSFWorkbook book, CellPlace place) {
        HSSFSheet sheet = book.getSheet(place.sheet());
        if (sheet == null) {
            throw ProblemException.of("fill.sheet.unknown", place.sheet());
        }
        HSSFRow row = sheet.getRow(place.row());
        HSSFCell cell = row == null ? null : row.getCell(place.column());
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
            throw ProblemException.of("fill.target.formula", place.toString());
        }
        boolean inside = sheet.getMergedRegions().stream()
                .anyMatch(merge -> merge.isInRange(place.row(), place.column())
                        && (merge.getFirstRow() != place.row() || merge.getFirstColumn() != place.column()));
        if (inside) {
            throw ProblemException.of("fill.target.merged", place.toString());
        }
    }

    private static HSSFCell cell(HSSFWorkbook book, CellPlace place) {
        HSSFSheet sheet = book.getSheet(place.sheet());
        HSSFRow row = sheet.getRow(place.row()) == null ? sheet.createRow(place.row()) : sheet.getRow(place.row());
        return row.getCell(place.column()) == null ? row.createCell(place.column()) : row.getCell(place.column());
    }

    private static void put(HSSFCell cell, CellValue value) {
        String format = cell.getCellStyle().getDataFormatString();
        if (value instanceof CellValue.Number number) {
            BigDecimal shown = ShownAs.isPercent(format) ? number.value().movePointLeft(2) : number.value();
            cell.setCellValue(shown.doubleValue());
        } else if (value instanceof CellValue.Day day) {
            if (DateUtil.isADateFormat(-1, format)) {
                cell.setCellValue(day.date());
            } else {
                cell.setCellValue(DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day.date()));
            }
        } else if (value instanceof CellValue.Words words) {
            cell.setCellValue(words.text());
        }
    }

    /** The formula stays. */
    private static void keep(HSSFCell formula, SheetCell result) {
        switch (result.kind()) {
            case TEXT -> formula.setCellValue(result.text());
            case BOOLEAN -> formula.setCellValue(result.text().equals("TRUE"));
            case ERROR -> formula.setCellErrorValue(FormulaError.forString(result.text()));
            default -> formula.setCellValue(result.number().doubleValue());
        }
    }
}
