package vn.congdoan.vanthu.domain.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text on its way into a spreadsheet that isn't told which cells are text: a CSV file, the clipboard. */
public final class SheetText {
    /** What a spreadsheet takes for the beginning of a formula; it passes over the white space. */
    private static final String FORMULA = "=+-@\t\r";

    /** "-5", "-1.234,5", "-0,5%": a number, of which a spreadsheet makes no formula. */
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(?:[.,]\\d+)*\\s?%?");

    private SheetText() {}

    /** The text itself, behind an apostrophe where it would become a formula; a number below nought wouldn't. */
    public static String harmless(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NEGATIVE.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    /** A line of a table that is copied: a cell of each text, on one line, and no formula. */
    public static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> harmless(cell.replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\t"));
    }
}
