package vn.congdoan.vanthu.sheet.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small report of the usual kind; the files "sample.*" among the resources are what LibreOffice made of it. Run it to write "sample.xlsx" into the folder
 * that is named.
 */
public final class SampleForm {
    public static final String MARK = "VANTHU1|TG-2024|U07|1|5f3a9c01";

    private SampleForm() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0], "sample.xlsx"), bytes());
    }

    public static byte[] bytes() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book.createSheet("Biểu 1"), book);
            Sheet hidden = book.createSheet("_vanthu");
            hidden.createRow(0).createCell(0).setCellValue(MARK);
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.getProperties().getCustomProperties().addProperty("VanThu", MARK);
            var name = book.createName();
            name.setNameName("_vanthu_mark");
            name.setRefersToFormula("\"" + MARK + "\"");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Sheet sheet, XSSFWorkbook book) {
        row(sheet, 0, "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT A & B");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        row(sheet, 2, "TT", "Chỉ tiêu", "Đơn vị", "Số lượng", "Ghi chú");
        line(sheet, 3, 1, "Đoàn viên\nnữ", "người", 1234.5).setCellStyle(style(book, "#,##0.0", null));
        line(sheet, 4, 2, "Tỷ lệ học nghị quyết", "%", 0.955).setCellStyle(style(book, "0.0%", null));
        line(sheet, 5, 3, "Ngày họp", "ngày", 0).setCellValue(LocalDate.of(2026, 3, 5));
        sheet.getRow(5).getCell(3).setCellStyle(style(book, "dd/mm/yyyy", null));
        line(sheet, 6, 4, "Tổng", "người", 0).setCellFormula("SUM(D4,D4)*2");
        line(sheet, 7, 5, "Lỗi", "người", 0).setCellFormula("1/0");
        line(sheet, 8, 6, "Céng hoµ", "x", 0.1 + 0.2);
        sheet.getRow(8).getCell(1).setCellStyle(style(book, "General", ".VnTime"));
        line(sheet, 9, 7, "Có  hai cách", "x", 0).setCellValue(true);
        line(sheet, 10, 8, "Chữ số", "x", 0).setCellValue("1.234,5");
        sheet.getRow(9).setZeroHeight(true);
        sheet.setColumnHidden(4, true);
        sheet.createRow(40).createCell(2).setCellValue(" ");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static Cell line(Sheet sheet, int at, int number, String label, String unit, double value) {
        Row row = sheet.createRow(at);
        row.createCell(0).setCellValue(number);
        row.createCell(1).setCellValue(label);
        row.createCell(2).setCellValue(unit);
        Cell cell = row.createCell(3);
        cell.setCellValue(value);
        return cell;
    }

    private static void row(Sheet sheet, int at, String... words) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    private static CellStyle style(XSSFWorkbook book, String format, String fontName) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        if (fontName != null) {
            Font font = book.createFont();
            font.setFontName(fontName);
            style.setFont(font);
        }
        return style;
    }
}
