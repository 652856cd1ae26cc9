package vn.congdoan.vanthu.sheet.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one list as an .xlsx file that opens ready to be read, filtered and printed. */
public final class ListWorkbook {
    /** 1/256 of a character. */
    private static final int CHARACTER = 256;

    private static final int WIDEST = 50;
    private static final int HEADING_ROW = 2;

    private ListWorkbook() {}

    /** @param rows cells as words; numbers are kept as words too, so that telephones keep their zeros */
    public static void write(String title, List<String> headings, List<List<String>> rows, OutputStream out)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Danh sach");
            CellStyle bold = bold(book);
            row(sheet, 0, List.of(title), bold);
            row(sheet, HEADING_ROW, headings, bold);
            int at = HEADING_ROW + 1;
            for (List<String> cells : rows) {
                row(sheet, at++, cells, null);
            }
            sheet.createFreezePane(0, HEADING_ROW + 1);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            for (int column = 0; column < headings.size(); column++) {
                sheet.setColumnWidth(column, width(column, headings, rows));
            }
            book.write(out);
        }
    }

    private static CellStyle bold(XSSFWorkbook book) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(false);
        return style;
    }

    private static void row(XSSFSheet sheet, int at, List<String> cells, CellStyle style) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
    }

    private static int width(int column, List<String> headings, List<List<String>> rows) {
        int longest = headings.get(column).length();
        for (List<String> cells : rows) {
            longest =
                    Math.max(longest, column < cells.size() ? cells.get(column).length() : 0);
        }
        return (Math.min(WIDEST, longest) + 2) * CHARACTER;
    }
}
