package vn.congdoan.vanthu.domain.template;

import java.util.List;
import java.util.stream.Collectors;

/** What the program itself fills a list of a template with; it is read back row by row and cell by cell as it was put in. */
public final class ListValue {
    private ListValue() {}

    /** A text for one cell: in one line, without the sign that parts cells; "-" for none, as an empty cell would come out as dots to be filled in. */
    public static String cell(String text) {
        String line = text.replace('|', '/').replaceAll("[\\s\\u00A0]+", " ").strip();
        return line.isEmpty() ? "-" : line;
    }

    /**
     * A line a row; the last one is ended too, so that a single row isn't parted at its semicolons.
     *
     * @param rows of {@link #cell}s
     * @return "" for no rows
     */
    public static String of(List<List<String>> rows) {
        return rows.stream().map(cells -> String.join("|", cells) + "\n").collect(Collectors.joining());
    }
}
