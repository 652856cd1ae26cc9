package vn.congdoan.vanthu.sheet.open.cells;

import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Whether words are only spaces: many cells hold a lone one. */
final class Blank {
    private Blank() {}

    static boolean is(String words) {
        return words.isEmpty() || words.charAt(0) < 0x100 && words.charAt(0) > ' ' && words.charAt(0) != 0xA0
                ? words.isEmpty()
                : SheetCell.text(words).isBlank();
    }
}
