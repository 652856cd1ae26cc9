package vn.congdoan.vanthu.sheet.open.ods;

import java.util.Map;
import java.util.TreeMap;

/** The usual style of a table's columns, told once for many. */
final class OdsColumns {
    private final TreeMap<Integer, String> styles = new TreeMap<>();
    private int next;

    /** Returns the first of them. */
    int add(int count, String style) {
        int first = next;
        styles.put(first, style);
        next += count;
        return first;
    }

    String style(int column) {
        Map.Entry<Integer, String> found = styles.floorEntry(column);
        return found == null ? "" : found.getValue();
    }
}
