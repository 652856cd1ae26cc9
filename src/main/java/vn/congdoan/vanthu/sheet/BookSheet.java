package vn.congdoan.vanthu.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookColumn;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.book.RegisterBook;
import vn.congdoan.vanthu.sheet.make.LineCount;

/** Writes a book as a workbook of one sheet: cover lines, titles repeated on each printed page, dates that are dates. */
public final class BookSheet {
    /** Rows that are kept in memory while the sheet is streamed. */
    private static final int WINDOW = 200;
    /** 1/256 of a digit's width for each mm: 11 pt Times has digits of 1.94 mm. */
    private static final double WIDTH_OF_MM = 256 / 1.94;

    /** What of a mm of a column's width is left for words, in characters of 6 points; a little less than there is. */
    private static final double CHARACTERS_OF_MM = 0.44;

    private static final double MARGIN = 0.6;

    private BookSheet() {}

    /** @param out isn't closed */
    public static void write(RegisterBook book, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // some readers take files of the other kind for broken
            BookStyles styles = new BookStyles(workbook);
            Sheet sheet = workbook.createSheet(sheetName(book.title()));
            int titles = cover(book, sheet, styles);
            header(book.columns(), sheet.createRow(titles), styles);
            int next = titles + 1;
            for (BookRow row : book.rows()) {
                row(row, book.columns(), sheet.createRow(next++), styles);
            }
            widths(book.columns(), sheet);
            printing(sheet, titles, book.columns().size());
            workbook.write(out);
        }
    }

    /** Returns the row of the titles. */
    private static int cover(RegisterBook book, Sheet sheet, BookStyles styles) {
        int row = 0;
        if (!book.superior().isBlank()) {
            line(sheet, row++, book.superior(), styles.plain(), book.columns().size());
        }
        line(sheet, row++, book.organisation(), styles.bold(), book.columns().size());
        line(sheet, row++, book.title(), styles.title(), book.columns().size());
        line(
                sheet,
                row++,
                String.join("  ·  ", book.cover()),
                styles.plain(),
                book.columns().size());
        return row + 1;
    }

    private static void line(Sheet sheet, int row, String words, CellStyle style, int columns) {
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
    }

    private static void header(List<BookColumn> columns, Row row, BookStyles styles) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).title());
            cell.setCellStyle(styles.header());
            lines = Math.max(lines, lines(columns.get(i).title(), columns.get(i), true));
        }
        row.setHeightInPoints((float) LineCount.height(lines, BookStyles.SIZE));
    }

    private static void row(BookRow source, List<BookColumn> columns, Row row, BookStyles styles) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            BookCell value = i < source.cells().size() ? source.cells().get(i) : BookCell.EMPTY;
            Cell cell = row.createCell(i);
            if (value.date() != null) {
                cell.setCellValue(value.date());
            } else if (value.number() != null) {
                cell.setCellValue(value.number());
            } else {
                cell.setCellValue(value.text());
                lines = Math.max(lines, lines(value.text(), columns.get(i), false));
            }
            cell.setCellStyle(styles.cell(value.date() != null, columns.get(i).centred(), source.struck()));
        }
        row.setHeightInPoints((float) LineCount.height(lines, BookStyles.SIZE));
    }

    /** Rows are given their height: not every program that opens a made workbook fits them to wrapped words. */
    private static int lines(String words, BookColumn column, boolean bold) {
        return LineCount.of(words, column.width() * CHARACTERS_OF_MM, BookStyles.SIZE, bold);
    }

    private static void widths(List<BookColumn> columns, Sheet sheet) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, (int) Math.round(columns.get(i).width() * WIDTH_OF_MM));
        }
    }

    private static void printing(Sheet sheet, int titles, int columns) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(titles, titles, 0, columns - 1));
        sheet.createFreezePane(0, titles + 1);
        Footer footer = sheet.getFooter();
        footer.setCenter("&P/&N");
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(margin, MARGIN);
        }
    }

    private static String sheetName(String title) {
        return WorkbookUtil.createSafeSheetName(title).strip();
    }
}
