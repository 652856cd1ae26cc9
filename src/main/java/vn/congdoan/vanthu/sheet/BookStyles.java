package vn.congdoan.vanthu.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a workbook's cells, each made once, because a workbook holds only so many. */
final class BookStyles {
    private static final String FAMILY = "Times New Roman";
    static final short SIZE = 11;
    private static final short TITLE_SIZE = 16;
    private static final String DATE = "dd/mm/yyyy";

    private record Look(boolean date, boolean centred, boolean struck) {}

    private final Workbook workbook;
    private final Map<Look, CellStyle> cells = new HashMap<>();
    private final CellStyle plain;
    private final CellStyle bold;
    private final CellStyle title;
    private final CellStyle header;

    BookStyles(Workbook workbook) {
        this.workbook = workbook;
        plain = centred(font(SIZE, false, false));
        bold = centred(font(SIZE, true, false));
        title = centred(font(TITLE_SIZE, true, false));
        header = centred(font(SIZE, true, false));
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        framed(header);
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle bold() {
        return bold;
    }

    CellStyle title() {
        return title;
    }

    CellStyle header() {
        return header;
    }

    CellStyle cell(boolean date, boolean centred, boolean struck) {
        return cells.computeIfAbsent(new Look(date, centred, struck), this::made);
    }

    private CellStyle made(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(SIZE, false, look.struck()));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(look.centred() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        if (look.date()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(DATE));
        }
        framed(style);
        return style;
    }

    private CellStyle centred(Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private Font font(short size, boolean heavy, boolean struck) {
        Font font = workbook.createFont();
        font.setFontName(FAMILY);
        font.setFontHeightInPoints(size);
        font.setBold(heavy);
        font.setStrikeout(struck);
        return font;
    }

    private static void framed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
