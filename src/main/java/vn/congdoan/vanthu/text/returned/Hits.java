package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Every cell of a sheet that names an indicator, by its code or its label, and which column or row they stand in. */
final class Hits {
    private static final int LONGEST_CODE = 12;

    private final Page page;
    private final FormIndex form;
    private final List<Hit> codes = new ArrayList<>();
    private final List<Hit> labels = new ArrayList<>();

    Hits(Page page, FormIndex form) {
        this.page = page;
        this.form = form;
        for (int row = 0; row < page.rows(); row++) {
            for (int column = 0; column < page.columns(); column++) {
                look(row, column, page.cell(row, column));
            }
        }
    }

    private void look(int row, int column, SheetCell cell) {
        boolean figure = cell.kind() == SheetCell.Kind.NUMBER && !form.hasTellingCodes();
        if (cell.kind() != SheetCell.Kind.TEXT && !figure) {
            return;
        }
        if (cell.text().length() <= LONGEST_CODE) {
            int code = form.byCode(FormIndex.codeKey(cell.text()));
            if (code >= 0) {
                codes.add(new Hit(row, column, new int[] {code}, true, ""));
                return;
            }
        }
        if (!figure) {
            lookForLabel(row, column, cell.text());
        }
    }

    private void lookForLabel(int row, int column, String text) {
        String key = page.key(row, column);
        int[] found = form.named(key);
        if (found.length == 0 && text.indexOf('(') >= 0) {
            found = form.named(LabelKey.of(form.bare(text)));
        }
        if (found.length > 0) {
            labels.add(new Hit(row, column, found, false, ""));
            return;
        }
        int colon = text.lastIndexOf(':');
        if (colon > 0) {
            int[] before = form.named(LabelKey.of(form.bare(text.substring(0, colon))));
            if (before.length > 0) {
                labels.add(new Hit(row, column, before, false, text.substring(colon + 1).strip()));
            }
        }
    }

    List<Hit> codes() {
        return codes;
    }

    List<Hit> labels() {
        return labels;
    }

    /** The column with most of the labels; -1 for none. */
    int labelColumn() {
        return fullest(labels, true);
    }

    /** The column with most of the codes; -1 for none. */
    int codeColumn() {
        return fullest(codes, true);
    }

    /** The row with most of the labels or codes; -1 for none. */
    int fullestRow() {
        return Math.max(count(labels, fullest(labels, false), false), 0) >= count(codes, fullest(codes, false), false)
                ? fullest(labels, false)
                : fullest(codes, false);
    }

    /** How many indicators are named in a column. */
    int inColumn(int column) {
        return Math.max(count(labels, column, true), count(codes, column, true));
    }

    int inRow(int row) {
        return Math.max(count(labels, row, false), count(codes, row, false));
    }

    private int fullest(List<Hit> hits, boolean byColumn) {
        Map<Integer, BitSet> lines = lines(hits, byColumn);
        return lines.entrySet().stream()
                .max((one, other) -> {
                    int more = Integer.compare(one.getValue().cardinality(), other.getValue().cardinality());
                    return more != 0 ? more : Integer.compare(other.getKey(), one.getKey());
                })
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private int count(List<Hit> hits, int line, boolean byColumn) {
        BitSet named = lines(hits, byColumn).get(line);
        return named == null ? 0 : named.cardinality();
    }

    private static Map<Integer, BitSet> lines(List<Hit> hits, boolean byColumn) {
        Map<Integer, BitSet> lines = new HashMap<>();
        for (Hit hit : hits) {
            BitSet named = lines.computeIfAbsent(byColumn ? hit.column() : hit.row(), line -> new BitSet());
            for (int indicator : hit.indicators()) {
                named.set(indicator);
            }
        }
        return lines;
    }

    /** How many indicators of the form the sheet names at all. */
    int coverage() {
        BitSet named = new BitSet();
        for (List<Hit> hits : List.of(codes, labels)) {
            hits.forEach(hit -> java.util.Arrays.stream(hit.indicators()).forEach(named::set));
        }
        return named.cardinality();
    }
}
