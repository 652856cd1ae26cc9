package vn.congdoan.vanthu.sheet.open.cells;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** A shared formula's text for another cell of those that share it. */
final class MovedFormula {
    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;
    /** Words in quotes and names of sheets stay; so do functions ("LOG10(") and names ("Q1_total"). */
    private static final Pattern PART = Pattern.compile("\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'!?"
            + "|(?<![\\p{L}\\p{N}_.])(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![\\p{L}\\p{N}_.(!])"
            + "|(?<![\\p{L}\\p{N}_.:$])\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.(!$])");

    private MovedFormula() {}

    static String moved(String text, int rows, int columns) {
        Matcher parts = PART.matcher(text);
        StringBuilder moved = new StringBuilder();
        while (parts.find()) {
            parts.appendReplacement(moved, Matcher.quoteReplacement(part(parts.toMatchResult(), rows, columns)));
        }
        return parts.appendTail(moved).toString();
    }

    private static String part(MatchResult part, int rows, int columns) {
        if (part.group(2) != null) {
            return column(part.group(1), part.group(2), columns) + row(part.group(3), part.group(4), rows);
        }
        String whole = part.group();
        int colon = whole.indexOf(':');
        boolean quoted = whole.charAt(0) == '"' || whole.charAt(0) == '\'';
        return quoted || colon < 0
                ? whole
                : wholeColumn(whole.substring(0, colon), columns) + ":"
                        + wholeColumn(whole.substring(colon + 1), columns);
    }

    private static String wholeColumn(String name, int columns) {
        return name.startsWith("$") ? name : column("", name, columns);
    }

    private static String column(String fixed, String letters, int columns) {
        if (!fixed.isEmpty()) {
            return fixed + letters;
        }
        return CellPlace.letters(Math.floorMod(CellPlace.column(letters) + columns, COLUMNS));
    }

    private static String row(String fixed, String digits, int rows) {
        return fixed.isEmpty()
                ? String.valueOf(Math.floorMod(Integer.parseInt(digits) - 1 + rows, ROWS) + 1)
                : fixed + digits;
    }
}
