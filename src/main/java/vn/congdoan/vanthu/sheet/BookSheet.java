package vn.congdoan.vanthu.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookColumn;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.book.RegisterBook;

/** Writes a book as a workbook of one sheet: cover lines, titles repeated on each printed page, dates that are dates. */
public final class BookSheet {
    /** Rows that are kept in memory while the sheet is streamed. */
    private static final int WINDOW = 200;
    /** 1/256 of a digit's width for each mm: 11 pt Times has digits of 1.94 mm. */
    private static final double WIDTH_OF_MM = 256 / 1.94;

    private static final int MOST_SHEET_NAME = 31;
    private static final double MARGIN = 0.6;

    private BookSheet() {}

    /** @param out isn't closed */
    public static void write(RegisterBook book, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
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
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).title());
            cell.setCellStyle(styles.header());
        }
    }

    private static void row(BookRow source, List<BookColumn> columns, Row row, BookStyles styles) {
        for (int i = 0; i < columns.size(); i++) {
            BookCell value = i < source.cells().size() ? source.cells().get(i) : BookCell.EMPTY;
            Cell cell = row.createCell(i);
            if (value.date() != null) {
                cell.setCellValue(value.date());
            } else if (value.number() != null) {
                cell.setCellValue(value.number());
            } else {
                cell.setCellValue(value.text());
            }
            cell.setCellStyle(styles.cell(value.date() != null, columns.get(i).centred(), source.struck()));
        }
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
        return title.length() <= MOST_SHEET_NAME
                ? title
                : title.substring(0, MOST_SHEET_NAME).strip();
    }
}
