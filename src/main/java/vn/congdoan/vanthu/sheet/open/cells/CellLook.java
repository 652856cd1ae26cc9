package vn.congdoan.vanthu.sheet.open.cells;

import java.math.BigDecimal;

/** How a cell shows what it holds. */
public final class CellLook {
    static final CellLook PLAIN = new CellLook("", "");

    private final String format;
    private final String font;
    private final boolean struck;
    private final NumberLook look;

    public CellLook(String format, String font) {
        this(format, font, false);
    }

    /**
     * @param format as the file has it; "" or "General" for the usual
     * @param font its name; "" for the usual
     * @param struck whether all it holds is struck out
     */
    public CellLook(String format, String font, boolean struck) {
        this.format = NumberLook.isGeneral(format) ? "" : format;
        this.font = font;
        this.struck = struck;
        this.look = NumberLook.of(this.format);
    }

    String format() {
        return format;
    }

    String font() {
        return font;
    }

    boolean isStruck() {
        return struck;
    }

    boolean isDate() {
        return look.isDate();
    }

    String shown(BigDecimal number) {
        return look.shown(number);
    }
}
