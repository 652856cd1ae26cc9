package vn.congdoan.vanthu.domain.sheet;

/** Text on its way into a spreadsheet that isn't told which cells are text: a CSV file, the clipboard. */
public final class SheetText {
    /** What a spreadsheet takes for the beginning of a formula; it passes over the white space. */
    private static final String FORMULA = "=+-@\t\r";

    private SheetText() {}

    /** The text itself, behind an apostrophe where it would become a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
