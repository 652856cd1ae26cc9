package vn.congdoan.vanthu.day;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes of a filled form what its unit sends instead. */
final class Mishaps {
    private Mishaps() {}

    /** What stands on the sheet, in a workbook of its own: a person marked all, copied, and pasted. */
    static byte[] copied(FilledForm form, UnaryOperator<String> words) throws IOException {
        try (Workbook fresh = new XSSFWorkbook()) {
            Sheet target = fresh.createSheet("Sheet1");
            for (Row row : form.sheet()) {
                for (Cell cell : row) {
                    copy(cell, target, words, null);
                }
            }
            return bytes(fresh);
        }
    }

    /** Notes typed into new lines above the table and inside it. */
    static void insertRows(FilledForm form, String below) {
        Sheet sheet = form.sheet();
        sheet.protectSheet(null);
        int inside = form.cell(below).getRowIndex();
        sheet.shiftRows(inside, sheet.getLastRowNum(), 2, true, false);
        sheet.createRow(inside).createCell(2).setCellValue("Ghi chú: số liệu tính đến hết tháng 9");
        sheet.shiftRows(4, sheet.getLastRowNum(), 1, true, false);
        sheet.createRow(4).createCell(0).setCellValue("(Đã có ý kiến của Ban Giám hiệu)");
    }

    /** "1.234,5" typed into cells of text, some with their unit of measure. */
    static void numbersAsText(FilledForm form, Map<String, Object> values, Map<String, String> measures) {
        DecimalFormat vietnamese = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        int i = 0;
        for (Map.Entry<String, Object> one : values.entrySet()) {
            if (one.getValue() instanceof BigDecimal number) {
                boolean told = i++ % 2 == 0 && measures.get(one.getKey()).equals("người");
                form.cell(one.getKey()).setCellValue(vietnamese.format(number) + (told ? " người" : ""));
            }
        }
    }

    /** Saved as .xls by a unit whose typists still use the old fonts: every word on the sheet in their letters. */
    static byte[] oldLetters(FilledForm form, String fontName, UnaryOperator<String> encoded) throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            Font font = old.createFont();
            font.setFontName(fontName);
            CellStyle typed = old.createCellStyle();
            typed.setFont(font);
            Font capitals = old.createFont();
            capitals.setFontName(fontName + "H");
            CellStyle headings = old.createCellStyle();
            headings.setFont(capitals);
            for (int i = 0; i < form.book.getNumberOfSheets(); i++) {
                Sheet source = form.book.getSheetAt(i);
                Sheet target = old.createSheet(source.getSheetName());
                old.setSheetVisibility(i, form.book.getSheetVisibility(i));
                for (Row row : source) {
                    for (Cell cell : row) {
                        boolean heading = isCapitals(cell) && fontName.startsWith(".");
                        UnaryOperator<String> letters =
                                heading ? words -> encoded.apply(words.toLowerCase(Locale.ROOT)) : encoded;
                        copy(
                                cell,
                                target,
                                i == 0 ? letters : UnaryOperator.identity(),
                                i > 0 ? null : heading ? headings : typed);
                    }
                }
            }
            return bytes(old);
        }
    }

    /** ".VnTime" has no capitals with tones: they are small letters in ".VnTimeH". */
    private static boolean isCapitals(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(cell.getStringCellValue().toUpperCase(Locale.ROOT))
                && !cell.getStringCellValue().matches("[\\p{ASCII}]*");
    }

    private static void copy(Cell cell, Sheet sheet, UnaryOperator<String> words, CellStyle typed) {
        if (cell.getCellType() != CellType.STRING && cell.getCellType() != CellType.NUMERIC) {
            return;
        }
        Row row = sheet.getRow(cell.getRowIndex());
        Cell copy = (row == null ? sheet.createRow(cell.getRowIndex()) : row).createCell(cell.getColumnIndex());
        if (cell.getCellType() == CellType.STRING) {
            copy.setCellValue(words.apply(cell.getStringCellValue()));
            if (typed != null) {
                copy.setCellStyle(typed);
            }
            return;
        }
        copy.setCellValue(cell.getNumericCellValue());
        if (DateUtil.isCellDateFormatted(cell)) {
            CellStyle fresh = sheet.getWorkbook().createCellStyle();
            fresh.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            copy.setCellStyle(fresh);
        }
    }

    static byte[] locked(byte[] bytes) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("cong doan");
            try (OPCPackage inside = OPCPackage.open(new ByteArrayInputStream(bytes));
                    OutputStream secret = encryptor.getDataStream(file)) {
                inside.save(secret);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (InvalidFormatException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The end is missing, as after a broken upload. */
    static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length * 2 / 3);
    }

    /** A picture of the filled sheet instead of the sheet. */
    static byte[] photo() throws IOException {
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(20, 20, 280, 200);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(Workbook book) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }
}
