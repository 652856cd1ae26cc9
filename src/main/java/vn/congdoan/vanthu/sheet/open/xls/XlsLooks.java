package vn.congdoan.vanthu.sheet.open.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import vn.congdoan.vanthu.sheet.open.cells.BuiltInFormats;
import vn.congdoan.vanthu.sheet.open.cells.CellLook;
import vn.congdoan.vanthu.sheet.open.cells.FontNames;

/** The looks of a workbook's cells, by the number of their extended format. */
final class XlsLooks {
    private final HSSFWorkbook book;
    private final List<CellLook> looks = new ArrayList<>();
    private final Map<Integer, String> fontsOfTexts = new HashMap<>();
    private final String usual;

    XlsLooks(HSSFWorkbook book) {
        this.book = book;
        usual = font(0);
        for (int i = 0; i < book.getNumCellStyles(); i++) {
            ExtendedFormatRecord record = book.getInternalWorkbook().getExFormatAt(i);
            String code = book.getCellStyleAt(i).getDataFormatString();
            looks.add(new CellLook(
                    code == null ? BuiltInFormats.code(record.getFormatIndex()) : code,
                    FontNames.told(font(record.getFontIndex()), usual),
                    isStruck(record.getFontIndex())));
        }
    }

    List<CellLook> all() {
        return looks;
    }

    /** Filled by {@link #noteFont}. */
    Map<Integer, String> fontsOfTexts() {
        return fontsOfTexts;
    }

    /** Remembers the font of an old encoding in one of the text's runs. */
    void noteFont(int text, HSSFRichTextString rich) {
        for (int run = 0; run < rich.numFormattingRuns(); run++) {
            String name = font(rich.getFontOfFormattingRun(run));
            if (FontNames.isOld(name)) {
                fontsOfTexts.put(text, name);
            }
        }
    }

    /** A text without the runs that are struck out, and these. */
    String[] parted(HSSFRichTextString rich, String text, int cellFont) {
        StringBuilder kept = new StringBuilder();
        StringBuilder struck = new StringBuilder();
        int runs = rich.numFormattingRuns();
        for (int run = -1; run < runs; run++) {
            int from = run < 0 ? 0 : rich.getIndexOfFormattingRun(run);
            int to = run + 1 < runs ? rich.getIndexOfFormattingRun(run + 1) : text.length();
            int font = run < 0 ? cellFont : rich.getFontOfFormattingRun(run);
            (isStruck(font) ? struck : kept).append(text, Math.min(from, text.length()), Math.min(to, text.length()));
        }
        return new String[] {kept.toString(), struck.toString()};
    }

    private boolean isStruck(int font) {
        return font <= book.getNumberOfFonts() && book.getFontAt(font).getStrikeout();
    }

    private String font(int number) {
        // numbers skip 4, so the last one is the count itself
        return number <= book.getNumberOfFonts() ? book.getFontAt(number).getFontName() : "";
    }
}
