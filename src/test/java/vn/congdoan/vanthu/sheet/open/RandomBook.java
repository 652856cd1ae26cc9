package vn.congdoan.vanthu.sheet.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Fills a workbook of POI's with cells of every kind, in any order, wherever the seed says. */
final class RandomBook {
    private static final List<String> TEXTS = List.of(
            "Công đoàn cơ sở",
            "",
            " ",
            "a & b < c > \"d\" 'e'",
            "dòng một\ndòng hai",
            "_x000D_",
            "12",
            "=1+1",
            "😀 tổ hợp ế",
            "\tthụt",
            "VANTHU1|X",
            "'0123",
            "Céng hoµ");
    private static final List<String> FORMATS = List.of(
            "General", "0", "0.00", "#,##0", "0%", "0.0%", "dd/mm/yyyy", "[$-42A]d mmmm yyyy", "h:mm", "@", "000");
    private static final List<String> FONTS = List.of("Times New Roman", ".VnTime", "VNI-Times", "Calibri");

    private final Random random;
    private final Workbook book;

    RandomBook(long seed, Workbook book) {
        this.random = new Random(seed);
        this.book = book;
    }

    byte[] written() throws IOException {
        CellStyle[] styles = new CellStyle[FORMATS.size()];
        for (int i = 0; i < styles.length; i++) {
            styles[i] = book.createCellStyle();
            styles[i].setDataFormat(book.createDataFormat().getFormat(FORMATS.get(i)));
            var font = book.createFont();
            font.setFontName(FONTS.get(random.nextInt(FONTS.size())));
            styles[i].setFont(font);
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            fill(book.createSheet("Trang " + i), styles);
        }
        if (book.getNumberOfSheets() > 1) {
            book.setSheetHidden(1, random.nextBoolean());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private void fill(Sheet sheet, CellStyle[] styles) {
        int rows = 1 + random.nextInt(60);
        for (int i = 0; i < rows * 8; i++) {
            int at = random.nextInt(10) == 0 ? random.nextInt(1000) : random.nextInt(rows);
            var row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            Cell cell = row.createCell(random.nextInt(10) == 0 ? random.nextInt(200) : random.nextInt(12));
            cell.setCellStyle(styles[random.nextInt(styles.length)]);
            put(cell);
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1 + random.nextInt(4)));
        sheet.setColumnHidden(random.nextInt(9), true);
        sheet.getRow(sheet.getFirstRowNum()).setZeroHeight(true);
    }

    private void put(Cell cell) {
        switch (random.nextInt(9)) {
            case 0:
            case 1:
                cell.setCellValue(TEXTS.get(random.nextInt(TEXTS.size())));
                break;
            case 2:
                cell.setCellValue(random.nextInt(50_000));
                break;
            case 3:
                cell.setCellValue(random.nextDouble() * Math.pow(10, random.nextInt(30) - 12));
                break;
            case 4:
                cell.setCellValue(0.1 * random.nextInt(30));
                break;
            case 5:
                cell.setCellValue(random.nextBoolean());
                break;
            case 6:
                cell.setCellErrorValue(FormulaError.DIV0.getCode());
                break;
            case 7:
                cell.setCellFormula("SUM(A1:B2)+" + random.nextInt(9));
                if (random.nextBoolean()) {
                    cell.setCellValue(random.nextInt(1000) / 8.0);
                }
                break;
            default:
                break;
        }
    }
}
