package vn.congdoan.vanthu.read.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.congdoan.vanthu.domain.source.Cell;

/** The cell in which the walk through a page stands; tables within tables have numbers of their own. */
final class WebTables {
    private static final int WIDEST = 1_000;
    private final Deque<Table> open = new ArrayDeque<>();
    private int count;

    private static final class Table {
        private final int number;
        private final boolean bordered;
        /** How many more rows a column is taken by a cell from above. */
        private final Map<Integer, Integer> taken = new HashMap<>();

        private int row = -1;
        private int next;
        private Cell cell;

        Table(int number, boolean bordered) {
            this.number = number;
            this.bordered = bordered;
        }
    }

    void begin(Element element) {
        switch (element.normalName()) {
            case "table" -> open.push(new Table(count++, isBordered(element)));
            case "tr" -> beginRow();
            case "td", "th" -> beginCell(element);
            default -> {}
        }
    }

    void end(Element element) {
        if (open.isEmpty()) {
            return;
        }
        switch (element.normalName()) {
            case "table" -> open.pop();
            case "td", "th" -> open.peek().cell = null;
            default -> {}
        }
    }

    /** Null outside tables. */
    Cell current() {
        return open.stream().map(t -> t.cell).filter(c -> c != null).findFirst().orElse(null);
    }

    private void beginRow() {
        Table table = open.peek();
        if (table != null) {
            table.row++;
            table.next = 0;
            table.taken.replaceAll((column, rows) -> rows - 1);
            table.taken.values().removeIf(rows -> rows <= 0);
        }
    }

    private void beginCell(Element element) {
        Table table = open.peek();
        if (table == null) {
            return;
        }
        while (table.taken.containsKey(table.next)) {
            table.next++;
        }
        table.cell = new Cell(table.number, Math.max(0, table.row), table.next, table.bordered);
        int columns = number(element.attr("colspan"));
        int rows = number(element.attr("rowspan"));
        for (int i = 0; i < columns; i++) {
            if (rows > 1) {
                table.taken.put(table.next + i, rows);
            }
        }
        table.next += columns;
    }

    private static int number(String attribute) {
        String bare = attribute.strip();
        return bare.matches("[0-9]{1,4}") ? Math.max(1, Math.min(WIDEST, Integer.parseInt(bare))) : 1;
    }

    /** A border that the table or one of its first cells draws. */
    private static boolean isBordered(Element table) {
        String border = table.attr("border").strip();
        String name = table.className().toLowerCase(Locale.ROOT);
        if (border.matches("[1-9][0-9]?") || name.contains("tablegrid") || name.contains("bordered")) {
            return true;
        }
        return drawsLine(table)
                || table.select("> tr > td, > tbody > tr > td, > thead > tr > th").stream()
                                .limit(4)
                                .filter(WebTables::drawsLine)
                                .count()
                        >= 2;
    }

    private static boolean drawsLine(Element element) {
        return Styles.of(element.attr("style")).entrySet().stream()
                .filter(d -> d.getKey().equals("border") || d.getKey().matches("border-(top|bottom|left|right)"))
                .anyMatch(d -> (d.getValue().contains("solid") || d.getValue().contains("double"))
                        && !d.getValue().startsWith("0")
                        && !d.getValue().contains("white"));
    }
}
