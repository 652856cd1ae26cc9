package vn.congdoan.vanthu.day;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A form as the program made it, opened and filled in by another library, as a person does in Excel. */
final class FilledForm implements AutoCloseable {
    private static final int CODE = 1;
    private static final int VALUE = 4;

    final Workbook book;

    FilledForm(Path form) throws IOException {
        book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(form)));
    }

    Sheet sheet() {
        return book.getSheetAt(0);
    }

    FilledForm fill(Map<String, Object> values) {
        values.forEach((code, value) -> {
            if (has(code)) {
                put(cell(code), value);
            }
        });
        return this;
    }

    boolean has(String code) {
        return row(code) != null;
    }

    Cell cell(String code) {
        return row(code).getCell(VALUE, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private Row row(String code) {
        for (Row row : sheet()) {
            Cell cell = row.getCell(CODE);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(code)) {
                return row;
            }
        }
        return null;
    }

    static void put(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    byte[] bytes() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
