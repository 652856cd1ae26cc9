package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** A table that was turned: the indicators stand side by side, their figures in a row below. */
final class Across {
    private static final int FEWEST = 3;
    private static final int DEEPEST = 40;

    private final Page page;
    private final Map<Integer, Hit> byColumn = new TreeMap<>();
    private final int headRow;

    Across(Page page, Hits hits) {
        this.page = page;
        headRow = hits.fullestRow();
        for (List<Hit> all : List.of(hits.labels(), hits.codes())) {
            all.stream()
                    .filter(hit -> hit.row() == headRow && hit.indicators().length == 1)
                    .forEach(hit -> byColumn.put(hit.column(), hit));
        }
    }

    /** More indicators side by side than one below the other. */
    static boolean isTurned(Hits hits) {
        int across = hits.inRow(hits.fullestRow());
        int down = Math.max(hits.inColumn(hits.labelColumn()), hits.inColumn(hits.codeColumn()));
        return across >= FEWEST && across > down;
    }

    /** In the order of the columns. */
    List<Hit> hits() {
        return List.copyOf(byColumn.values());
    }

    /** Rows below that hold figures for at least half of the indicators; column numbers aren't figures. */
    List<Integer> figureRows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = headRow + 1; row < Math.min(page.rows(), headRow + DEEPEST); row++) {
            int at = row;
            long filled = byColumn.keySet().stream()
                    .filter(column -> !page.cell(at, column).isBlank())
                    .count();
            if (2 * filled >= byColumn.size() && filled > 0 && !isNumbering(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** "1 2 3 …", "(1) (2) (3)". */
    private boolean isNumbering(int row) {
        long last = Long.MIN_VALUE;
        for (int column : byColumn.keySet()) {
            SheetCell cell = page.cell(row, column);
            String figures = cell.text().replaceAll("[()\\s]", "");
            if (!figures.matches("\\d{1,2}") || last != Long.MIN_VALUE && Long.parseLong(figures) != last + 1) {
                return false;
            }
            last = Long.parseLong(figures);
        }
        return true;
    }
}
