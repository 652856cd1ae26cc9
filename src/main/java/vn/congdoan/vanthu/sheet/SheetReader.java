package vn.congdoan.vanthu.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Reads the words of a workbook's cells. */
public final class SheetReader {
    private final DataFormatter words = new DataFormatter(Locale.ROOT);

    private SheetReader() {
        words.setUseCachedValuesForFormulaCells(true);
    }

    /**
     * The rows of all its visible sheets, sheet after sheet.
     *
     * @param name of the file, for messages
     * @throws ProblemException {@code sheet.unreadable} for anything but a workbook, {@code sheet.locked} for one with a password
     */
    public static List<SheetRow> rows(byte[] bytes, String name) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            SheetReader reader = new SheetReader();
            List<SheetRow> rows = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                    reader.read(book.getSheetAt(i), rows);
                }
            }
            return List.copyOf(rows);
        } catch (EncryptedDocumentException e) {
            throw ProblemException.causedBy(e, "sheet.locked", name);
        } catch (IOException | RuntimeException e) { // POI has no one exception for a broken file
            throw ProblemException.causedBy(e, "sheet.unreadable", name);
        }
    }

    private void read(Sheet sheet, List<SheetRow> rows) {
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < Math.max(0, row.getLastCellNum()); column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : text(cell));
            }
            rows.add(new SheetRow(sheet.getSheetName(), row.getRowNum() + 1, cells));
        }
    }

    /** A day as "2026-03-05", whatever its look; everything else as it is shown. */
    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return day.toString();
        }
        return words.formatCellValue(cell).strip();
    }
}
