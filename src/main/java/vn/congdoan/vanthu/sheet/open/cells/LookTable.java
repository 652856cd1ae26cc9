package vn.congdoan.vanthu.sheet.open.cells;

import java.util.List;
import java.util.Map;

/**
 * The looks that a workbook's cells name by number.
 *
 * @param looks by number
 * @param fonts by the number of a text: the font of an old encoding in which part of it is set
 */
public record LookTable(List<CellLook> looks, Map<Integer, String> fonts, boolean isDate1904) {
    private static final CellLook DAY = new CellLook("yyyy\\-mm\\-dd", "");

    private static final int DAY_NUMBER = Character.MAX_VALUE;

    /** One more look than the cells know: that of days. */
    int dayLook(int number) {
        return look(number).isDate() ? number : DAY_NUMBER;
    }

    CellLook look(int number) {
        if (number == DAY_NUMBER) {
            return DAY;
        }
        return number < looks.size() ? looks.get(number) : CellLook.PLAIN;
    }

    /** Null for the cell's own. */
    String fontOfText(int text) {
        return fonts.isEmpty() ? null : fonts.get(text);
    }
}
