package vn.congdoan.vanthu.sheet.marked;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.make.LineCount;

/** The sheet "Cần sửa": each cell to be mended with a link to it. It is the last one, so that no other's place changes, and the one shown first. */
final class MendingList {
    static final String NAME = "Cần sửa";
    static final String TITLE = "Các ô cần sửa trong báo cáo này";
    static final String HOW =
            "Bấm vào tên ô để đến ô đó (nền đỏ, có ghi chú), sửa lại, lưu và gửi lại chính tệp này. Không cần xóa trang này.";
    static final List<String> HEADINGS = List.of("STT", "Trang", "Ô", "Đang ghi", "Cần sửa");
    static final int[] WIDTHS = {6, 22, 10, 28, 70};
    private static final short LETTERS = 12;
    private static final int CHARACTER = 256;
    private static final int FIRST = 3;

    private final Workbook book;
    private final CellStyle words;
    private final CellStyle bold;
    private final CellStyle link;

    MendingList(Workbook book) {
        this.book = book;
        words = style(font(false, false));
        bold = style(font(true, false));
        link = style(font(false, true));
    }

    /** One of ours from an earlier time would tell of what is mended by now. */
    static void removeOld(Workbook book) {
        for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
            Sheet sheet = book.getSheetAt(i);
            Row row = sheet.getRow(0);
            Cell first = row == null ? null : row.getCell(0);
            boolean ours = sheet.getSheetName().startsWith(NAME)
                    && first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(TITLE);
            if (ours && book.getNumberOfSheets() > 1) {
                book.removeSheetAt(i);
            }
        }
    }

    void write(List<CellMark> marks, SheetBook before) {
        Sheet sheet = book.createSheet(freeName());
        put(sheet.createRow(0), 0, TITLE, style(font(true, false), false));
        put(sheet.createRow(1), 0, HOW, style(font(false, false), false));
        Row heading = sheet.createRow(FIRST - 1);
        for (int i = 0; i < HEADINGS.size(); i++) {
            put(heading, i, HEADINGS.get(i), bold);
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        int at = FIRST;
        for (CellMark mark : marks) {
            line(sheet.createRow(at), at - FIRST + 1, mark, before);
            at++;
        }
        sheet.createFreezePane(0, FIRST);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        int index = book.getSheetIndex(sheet);
        for (Sheet one : book) {
            if (one.isSelected()) { // others may have no view at all, and must not get half a one
                one.setSelected(false);
            }
        }
        sheet.setSelected(true);
        book.setActiveSheet(index);
    }

    private void line(Row row, int number, CellMark mark, SheetBook before) {
        CellPlace place = mark.place();
        Cell first = row.createCell(0);
        first.setCellValue(number);
        first.setCellStyle(words);
        put(row, 1, place == null ? "" : place.sheet(), words);
        put(row, 2, place == null ? "" : place.address(), link);
        String value = place == null ? "" : value(place, before);
        put(row, 3, value, words);
        put(row, 4, mark.comment(), words);
        int lines = Math.max(lines(value, WIDTHS[3]), lines(mark.comment(), WIDTHS[4]));
        row.setHeightInPoints((float) LineCount.height(lines, LETTERS));
        if (place != null && book.getSheet(place.sheet()) != null) {
            Hyperlink target = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            target.setAddress("'" + place.sheet().replace("'", "''") + "'!" + place.address());
            row.getCell(2).setHyperlink(target);
        }
    }

    /** The width of a character is that of the unit's own workbook; most have narrower ones than Times New Roman. */
    private static int lines(String words, int width) {
        return LineCount.of(words, 0.85 * width, LETTERS, false);
    }

    static String value(CellPlace place, SheetBook before) {
        for (SheetGrid grid : before.sheets()) {
            if (grid.name().equals(place.sheet())) {
                SheetCell cell = grid.cell(place.row(), place.column());
                return cell.isBlank() ? "(trống)" : cell.text();
            }
        }
        return "";
    }

    private String freeName() {
        String name = NAME;
        for (int i = 2; book.getSheet(name) != null; i++) {
            name = NAME + " " + i;
        }
        return name;
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column, CellType.STRING);
        cell.setCellValue(text.length() > 32_000 ? text.substring(0, 32_000) : text);
        cell.setCellStyle(style);
    }

    private CellStyle style(Font font) {
        return style(font, true);
    }

    /** With the mark of text: what looks like a formula stays words even when somebody edits it. */
    private CellStyle style(Font font, boolean wrapped) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrapped);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        return style;
    }

    private Font font(boolean heavy, boolean linked) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints(LETTERS);
        font.setBold(heavy);
        if (linked) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }
}
