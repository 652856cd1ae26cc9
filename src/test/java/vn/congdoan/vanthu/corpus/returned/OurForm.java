package vn.congdoan.vanthu.corpus.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.vanthu.sheet.form.FormHead;
import vn.congdoan.vanthu.sheet.form.SampleForms;
import vn.congdoan.vanthu.sheet.form.UnitForm;

/** The round's own form, filled in by POI and then mistreated, as a workbook or part by part. */
final class OurForm {
    static final int CODE = 1;
    static final int VALUE = 4;

    private static final Map<Integer, byte[]> EMPTY = new HashMap<>();

    private OurForm() {}

    /** The figures that a unit means, by code. */
    static Map<String, String> truth(int number) {
        Map<String, String> truth = new LinkedHashMap<>();
        truth.put("A1", String.valueOf(100 + number));
        truth.put("A2", String.valueOf(40 + number));
        truth.put("A3", String.valueOf(200 + number));
        truth.put("A4", String.valueOf(80 + number));
        truth.put("A5", "8.5");
        truth.put("B1", String.valueOf(10 + number));
        truth.put("B2", "97.5");
        truth.put("B4", "Trực tiếp");
        truth.put("B5", String.valueOf(1_500_000 + number * 1000));
        truth.put("C1", "Thiếu kinh phí hoạt động");
        return truth;
    }

    static byte[] empty(int number) {
        return empty(number, WildOffice.ROUND);
    }

    static byte[] empty(int number, String round) {
        FormHead head = new FormHead(
                round, "Công đoàn Giáo dục tỉnh Ninh Bình", "Ninh Bình", WildOffice.PERIOD, "Zalo 0912 345 678", false);
        UnitForm unit = new UnitForm(WildOffice.code(number), WildOffice.name(number), WildOffice.DEADLINE, Map.of());
        return SampleForms.bytes(WildOffice.form(), head, unit);
    }

    static byte[] filled(int number, Consumer<XSSFWorkbook> mistreatment) {
        return changed(EMPTY.computeIfAbsent(number, OurForm::empty), book -> {
            truth(number).forEach((code, value) -> put(cell(book.getSheetAt(0), code), value));
            mistreatment.accept(book);
        });
    }

    static byte[] filled(int number) {
        return filled(number, book -> {});
    }

    static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            change.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Workbook book) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our marks and lists gone, as when the sheet was copied into a fresh workbook; the unit's code goes too. */
    static void unmark(XSSFWorkbook book) {
        for (int i = book.getNumberOfSheets() - 1; i > 0; i--) {
            book.removeSheetAt(i);
        }
        java.util.List.copyOf(book.getAllNames()).forEach(book::removeName);
        book.getProperties()
                .getCustomProperties()
                .getUnderlyingProperties()
                .getPropertyList()
                .clear();
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("U\\d\\d")) {
                    cell.setBlank();
                }
            }
        }
    }

    static void replace(Sheet sheet, String words, String by) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().contains(words)) {
                    write(cell, cell.getStringCellValue().replace(words, by));
                }
            }
        }
    }

    static Row row(Sheet sheet, String code) {
        for (Row row : sheet) {
            Cell cell = row.getCell(CODE);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    static Cell cell(Sheet sheet, String code) {
        return row(sheet, code).getCell(VALUE, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** POI leaves the old words in a cell that holds its own (inline), unless it is emptied first. */
    static void write(Cell cell, String words) {
        cell.setBlank();
        cell.setCellValue(words);
    }

    /** What a person types: a number where it is one to Excel; "'" before it keeps it a text. */
    static void put(Cell cell, String typed) {
        cell.setBlank();
        if (typed.isEmpty()) {
            return;
        }
        if (typed.startsWith("'")) {
            cell.setCellValue(typed.substring(1));
        } else if (typed.startsWith("=")) {
            cell.setCellFormula(typed.substring(1));
        } else if (typed.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(typed));
        } else {
            cell.setCellValue(typed);
        }
    }

    /** One part of a package changed as text. */
    static byte[] part(byte[] bytes, String name, UnaryOperator<String> change) {
        return parts(bytes, (part, text) -> part.equals(name) ? change.apply(text) : text);
    }

    /** Gives a part's new text; null takes it out. */
    interface Change {
        String of(String part, String text);
    }

    static byte[] parts(byte[] bytes, Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = change.of(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                if (text != null) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
