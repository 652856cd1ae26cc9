package vn.congdoan.vanthu.sheet.marked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.sheet.make.XmlText;

/** Fills cells red, unlocks them and puts a comment on each; what they hold isn't touched. */
final class CellMarker {
    static final String AUTHOR = "Văn thư";
    /** Opaque. */
    private static final byte[] RED = {(byte) 0xFF, (byte) 0xFF, (byte) 0xB3, (byte) 0xB3};

    private static final int WIDE = 4;
    private static final int LINE_LENGTH = 34;
    private static final int MOST_LINES = 16;
    /** What a program shows of one comment; longer ones make .xls files that Excel repairs. */
    private static final int MOST_WORDS = 4000;

    private final Workbook book;
    private final Map<Integer, CellStyle> red = new HashMap<>();
    private final Map<String, Drawing<?>> drawings = new HashMap<>();

    CellMarker(Workbook book) {
        this.book = book;
    }

    void mark(List<CellMark> marks) {
        CellMark.comments(marks).forEach(this::mark);
    }

    private void mark(CellPlace place, String words) {
        Sheet sheet = book.getSheet(place.sheet());
        if (sheet == null
                || place.row() > book.getSpreadsheetVersion().getLastRowIndex()
                || place.column() > book.getSpreadsheetVersion().getLastColumnIndex()) {
            return;
        }
        Cell cell = cell(sheet, place);
        cell.setCellStyle(red.computeIfAbsent((int) cell.getCellStyle().getIndex(), style -> reddened(cell)));
        Comment known = cell.getCellComment();
        if (known != null) {
            String before = known.getString() == null ? "" : known.getString().getString();
            if (!before.contains(words)) {
                known.setString(text(before.isBlank() ? words : before + "\n" + words));
                Threads.answer(sheet, cell.getAddress().formatAsString(), AUTHOR, words);
            }
        } else {
            comment(sheet, cell, words);
        }
    }

    /** Of merged cells the first, which alone is seen. */
    private static Cell cell(Sheet sheet, CellPlace place) {
        int atRow = place.row();
        int atColumn = place.column();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            if (range.isInRange(place.row(), place.column())) {
                atRow = range.getFirstRow();
                atColumn = range.getFirstColumn();
            }
        }
        Row row = sheet.getRow(atRow) == null ? sheet.createRow(atRow) : sheet.getRow(atRow);
        return row.getCell(atColumn, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private CellStyle reddened(Cell cell) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (style instanceof XSSFCellStyle) {
            ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(RED, null));
        } else {
            style.setFillForegroundColor(IndexedColors.CORAL.getIndex());
        }
        style.setLocked(false);
        return style;
    }

    private void comment(Sheet sheet, Cell cell, String words) {
        Drawing<?> drawing = drawings.computeIfAbsent(sheet.getSheetName(), name -> drawing(sheet));
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        int lines = Math.min(
                MOST_LINES,
                2
                        + words.length() / LINE_LENGTH
                        + (int) words.chars().filter(each -> each == '\n').count());
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + WIDE);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + lines);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(text(words));
        comment.setAuthor(AUTHOR);
        comment.setVisible(false);
        cell.setCellComment(comment);
    }

    /** The sheet's own drawings stay: a new patriarch would drop those of an .xls. */
    private static Drawing<?> drawing(Sheet sheet) {
        Drawing<?> known = sheet.getDrawingPatriarch();
        return known != null ? known : sheet.createDrawingPatriarch();
    }

    private RichTextString text(String words) {
        return book.getCreationHelper().createRichTextString(XmlText.cut(words, MOST_WORDS));
    }
}
