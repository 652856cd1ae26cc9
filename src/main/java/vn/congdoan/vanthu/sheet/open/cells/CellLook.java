package vn.congdoan.vanthu.sheet.open.cells;

import java.math.BigDecimal;

/** How a cell shows what it holds. */
public final class CellLook {
    static final CellLook PLAIN = new CellLook("", "");

    private final String format;
    private final String font;
    private final NumberLook look;

    /**
     * @param format as the file has it; "" or "General" for the usual
     * @param font its name; "" for the usual
     */
    public CellLook(String format, String font) {
        this.format = NumberLook.isGeneral(format) ? "" : format;
        this.font = font;
        this.look = NumberLook.of(this.format);
    }

    String format() {
        return format;
    }

    String font() {
        return font;
    }

    boolean isDate() {
        return look.isDate();
    }

    String shown(BigDecimal number) {
        return look.shown(number);
    }
}
