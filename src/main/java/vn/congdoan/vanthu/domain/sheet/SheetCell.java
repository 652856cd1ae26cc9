package vn.congdoan.vanthu.domain.sheet;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a cell holds.
 *
 * @param text as a person sees it, or as near as the file tells; for an error its sign ("#REF!"), for a day "2026-03-05"; not stripped
 * @param number of a number (the exact decimal digits of the file where it has them) or the serial of a day; null otherwise
 * @param formula without "="; "" for none; the other values are then what the file last computed, EMPTY when it holds no result
 * @param format the number format ("0.0%", "dd/mm/yyyy"); "" for General
 * @param font its name (".VnTime"); "" for the workbook's usual one
 * @param struck what is struck out in it: the whole, or the part that {@code text} is then without; "" for nothing
 */
public record SheetCell(
        Kind kind, String text, BigDecimal number, String formula, String format, String font, String struck) {
    /** Of a cell that isn't there. */
    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "", null, "", "", "");

    /** The kinds of values. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        /** A number that is shown as a day. */
        DATE,
        BOOLEAN,
        ERROR
    }

    public SheetCell {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(font, "font");
        Objects.requireNonNull(struck, "struck");
    }

    /** Nothing is struck out. */
    public SheetCell(Kind kind, String text, BigDecimal number, String formula, String format, String font) {
        this(kind, text, number, formula, format, font, "");
    }

    /** Words without formula, format or font of their own. */
    public static SheetCell text(String text) {
        return new SheetCell(Kind.TEXT, text, null, "", "", "");
    }

    /** Whether its format shows a hundred times the number: 0.95 is seen as 95%. */
    public boolean isPercent() {
        return format.indexOf('%') >= 0;
    }

    /** Nothing, or only spaces (also NBSP and its kin). */
    public boolean isBlank() {
        return kind == Kind.EMPTY || kind == Kind.TEXT && text.chars().allMatch(SheetCell::isSpace);
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x200B || sign == 0xFEFF;
    }
}
