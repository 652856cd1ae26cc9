package vn.congdoan.vanthu.sheet.make;

import java.util.Objects;

/**
 * How a cell looks and whether it may be typed into.
 *
 * @param size of the letters in points
 * @param colour of the letters, "FF1F3864"; "" for black
 * @param fill behind them; "" for none
 * @param framed thin lines on all four sides
 * @param across "left", "center", "right"; "" as the kind of value wants it
 * @param down "top", "center", "bottom"
 * @param format of numbers; "" for General, "@" for text
 * @param open typed into although the sheet is locked
 */
public record Look(
        int size,
        boolean bold,
        boolean italic,
        String colour,
        String fill,
        boolean framed,
        String across,
        String down,
        boolean wrapped,
        String format,
        boolean open) {
    /** Of an ordinary cell of an office's table. */
    public static final Look PLAIN = new Look(12, false, false, "", "", false, "", "center", false, "", false);

    public Look {
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(across, "across");
        Objects.requireNonNull(down, "down");
        Objects.requireNonNull(format, "format");
    }

    public Look sized(int points) {
        return new Look(points, bold, italic, colour, fill, framed, across, down, wrapped, format, open);
    }

    public Look strong() {
        return new Look(size, true, italic, colour, fill, framed, across, down, wrapped, format, open);
    }

    public Look slanted() {
        return new Look(size, bold, true, colour, fill, framed, across, down, wrapped, format, open);
    }

    /** @param letters "FF1F3864": opacity, red, green, blue */
    public Look coloured(String letters) {
        return new Look(size, bold, italic, letters, fill, framed, across, down, wrapped, format, open);
    }

    /** @param behind "FFDDEBF7": opacity, red, green, blue */
    public Look filled(String behind) {
        return new Look(size, bold, italic, colour, behind, framed, across, down, wrapped, format, open);
    }

    public Look inFrame() {
        return new Look(size, bold, italic, colour, fill, true, across, down, wrapped, format, open);
    }

    /** @param horizontally "left", "center", "right" */
    public Look set(String horizontally) {
        return new Look(size, bold, italic, colour, fill, framed, horizontally, down, wrapped, format, open);
    }

    /** @param vertically "top", "center", "bottom" */
    public Look standing(String vertically) {
        return new Look(size, bold, italic, colour, fill, framed, across, vertically, wrapped, format, open);
    }

    /** Long words are broken into lines. */
    public Look inLines() {
        return new Look(size, bold, italic, colour, fill, framed, across, down, true, format, open);
    }

    /** @param numberFormat as a workbook writes it: "#,##0"; "@" for text */
    public Look as(String numberFormat) {
        return new Look(size, bold, italic, colour, fill, framed, across, down, wrapped, numberFormat, open);
    }

    public Look unlocked() {
        return new Look(size, bold, italic, colour, fill, framed, across, down, wrapped, format, true);
    }
}
