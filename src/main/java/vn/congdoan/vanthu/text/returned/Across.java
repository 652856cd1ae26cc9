package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** A table that was turned: the indicators stand side by side, their figures in a row below. */
final class Across {
    private static final int FEWEST = 3;
    private static final int DEEPEST = 40;

    /**
     * Rows that may be meant, best first.
     *
     * @param isOther whether even the best is said to be of another time, or a plan
     */
    record Figures(List<Integer> rows, boolean isOther) {}

    private final Page page;
    private final FormIndex form;
    private final Map<Integer, Hit> byColumn = new TreeMap<>();
    private final int headRow;

    Across(Page page, FormIndex form, Hits hits) {
        this.page = page;
        this.form = form;
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

    int headRow() {
        return headRow;
    }

    /** What the row of units of measure says below an indicator; "" for nothing. */
    String unit(int column) {
        for (int row = headRow + 1; row < end(); row++) {
            if (isUnits(row)) {
                return page.seen(row, column).text().strip();
            }
        }
        return "";
    }

    /** The rows of figures; those of another time only where there is no other. */
    Figures figures(FigureWords words) {
        List<Integer> all = filledRows();
        List<Integer> meant = all.stream()
                .filter(row ->
                        !said(row).isEmpty() && words.isExact(said(row)) && role(words, row) != Header.Role.OTHER)
                .toList();
        if (meant.isEmpty()) {
            meant = all.stream()
                    .filter(row -> role(words, row) != Header.Role.OTHER)
                    .sorted(Comparator.comparing(row -> !FigureWords.isTotal(said(row))))
                    .toList();
        }
        return meant.isEmpty() ? new Figures(all, true) : new Figures(meant, false);
    }

    private Header.Role role(FigureWords words, int row) {
        return said(row).isEmpty() ? Header.Role.UNNAMED : words.role(said(row));
    }

    /** The words before the figures of a row. */
    private List<String> said(int row) {
        List<String> said = new ArrayList<>();
        int first = byColumn.keySet().iterator().next();
        for (int column = 0; column < first; column++) {
            String key = page.key(row, column);
            if (!key.isEmpty()) {
                said.add(key);
            }
        }
        return said;
    }

    private int end() {
        return Math.min(page.rows(), headRow + DEEPEST);
    }

    /** Rows below that hold something for at least half of the indicators: no column numbers, codes or units of measure. */
    private List<Integer> filledRows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = headRow + 1; row < end(); row++) {
            int at = row;
            long filled = byColumn.keySet().stream()
                    .filter(column -> !page.cell(at, column).isBlank())
                    .count();
            boolean figures = 2 * filled >= byColumn.size() && filled > 0;
            if (figures && !isNumbering(row) && !isCodes(row) && !isUnits(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean isCodes(int row) {
        return byColumn.values().stream()
                .allMatch(hit -> page.cell(row, hit.column()).isBlank()
                        || form.byCode(FormIndex.codeKey(
                                        page.cell(row, hit.column()).text()))
                                == hit.indicators()[0]);
    }

    /** Words without a figure below indicators that are numbers. */
    private boolean isUnits(int row) {
        int numbers = 0;
        int words = 0;
        for (Hit hit : byColumn.values()) {
            SheetCell cell = page.cell(row, hit.column());
            if (form.indicator(hit.indicators()[0]).type().isNumber()) {
                numbers++;
                boolean unit = cell.kind() == SheetCell.Kind.TEXT
                        && !cell.isBlank()
                        && cell.text().chars().noneMatch(Character::isDigit)
                        && cell.text().chars().anyMatch(sign -> Character.isLetter(sign) || sign == '%');
                words += unit ? 1 : 0;
            }
        }
        return numbers > 0 && 2 * words > numbers;
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
