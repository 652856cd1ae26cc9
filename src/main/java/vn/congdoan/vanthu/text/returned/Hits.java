package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Every cell of a sheet that names an indicator, by its code or its label, and which column or row they stand in. */
final class Hits {
    private static final int LONGEST_CODE = 12;
    private static final int DEEPEST_HEADING = 40;

    private final Page page;
    private final FormIndex form;
    private final List<Hit> codes = new ArrayList<>();
    private final List<Hit> labels = new ArrayList<>();
    private final BitSet continued = new BitSet();
    private final BitSet like = new BitSet();
    private int likeColumn = -1;
    private final Map<Integer, BitSet> labelColumns;
    private final Map<Integer, BitSet> labelRows;
    private final Map<Integer, BitSet> codeColumns;
    private final Map<Integer, BitSet> codeRows;

    Hits(Page page, FormIndex form) {
        this.page = page;
        this.form = form;
        for (int row = 0; row < page.rows(); row++) {
            for (int column = 0; column < page.columns(); column++) {
                look(row, column, page.cell(row, column));
            }
        }
        labelColumns = lines(labels, Hit::column);
        labelRows = lines(labels, Hit::row);
        codeColumns = lines(codes, Hit::column);
        codeRows = lines(codes, Hit::row);
        if (labels.isEmpty() && codes.isEmpty()) {
            lookForLike();
        }
    }

    /** Where every label was reworded, the column that a heading gives to them tells where to look for the like. */
    private void lookForLike() {
        for (int row = 0; row < Math.min(page.rows(), DEEPEST_HEADING); row++) {
            for (int column = 0; column < page.columns(); column++) {
                if (Header.isOverLabels(page.key(row, column)) && isHeading(row)) {
                    for (int below = row + 1; below < Math.min(page.rows(), row + 2 * form.size()); below++) {
                        int best = LikeLabels.best(form, page.key(below, column));
                        if (best >= 0) {
                            like.set(best);
                        }
                    }
                    likeColumn = column;
                    return;
                }
            }
        }
    }

    private boolean isHeading(int row) {
        List<String> keys = new ArrayList<>();
        for (int column = 0; column < page.columns(); column++) {
            keys.add(page.key(row, column));
        }
        return Header.isHeading(keys);
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
        int[] both = overTwoCells(row, column, key);
        if (both.length > 0) {
            labels.add(new Hit(row, column, both, false, ""));
            continued.set(column + 1);
            return;
        }
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
                labels.add(new Hit(
                        row, column, before, false, text.substring(colon + 1).strip()));
            }
        }
    }

    /** "Số buổi | tuyên truyền": a label that goes on in the next cell. */
    private int[] overTwoCells(int row, int column, String key) {
        String next = form.isBegun(key) ? page.key(row, column + 1) : "";
        return next.isEmpty() ? new int[0] : form.byLabel(key + " " + next);
    }

    /** Columns in which labels only go on. */
    BitSet continued() {
        return continued;
    }

    List<Hit> codes() {
        return codes;
    }

    List<Hit> labels() {
        return labels;
    }

    /** The column with most of the labels; -1 for none. */
    int labelColumn() {
        return likeColumn < 0 ? fullest(labelColumns) : likeColumn;
    }

    /** The column with most of the codes; -1 for none. Bare numbers behind the labels are figures. */
    int codeColumn() {
        int column = fullest(codeColumns);
        int labels = labelColumn();
        return column > labels && labels >= 0 && !form.hasTellingCodes() ? -1 : column;
    }

    /** The row with most of the labels or codes; -1 for none. */
    int fullestRow() {
        int byLabel = fullest(labelRows);
        int byCode = fullest(codeRows);
        return count(labelRows, byLabel) >= count(codeRows, byCode) ? byLabel : byCode;
    }

    /** How many indicators are named in a column. */
    int inColumn(int column) {
        return Math.max(count(labelColumns, column), count(codeColumns, column));
    }

    int inRow(int row) {
        return Math.max(count(labelRows, row), count(codeRows, row));
    }

    /** The first of those with most. */
    private static int fullest(Map<Integer, BitSet> lines) {
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, BitSet> line : lines.entrySet()) {
            int named = line.getValue().cardinality();
            if (named > most) {
                most = named;
                best = line.getKey();
            }
        }
        return best;
    }

    private static int count(Map<Integer, BitSet> lines, int line) {
        BitSet named = lines.get(line);
        return named == null ? 0 : named.cardinality();
    }

    /** In ascending order. */
    private static Map<Integer, BitSet> lines(List<Hit> hits, ToIntFunction<Hit> line) {
        Map<Integer, BitSet> lines = new TreeMap<>();
        for (Hit hit : hits) {
            BitSet named = lines.computeIfAbsent(line.applyAsInt(hit), one -> new BitSet());
            for (int indicator : hit.indicators()) {
                named.set(indicator);
            }
        }
        return lines;
    }

    /** The indicators that the sheet names at all, by their places in the form. */
    BitSet named() {
        BitSet named = (BitSet) like.clone();
        labelRows.values().forEach(named::or);
        codeRows.values().forEach(named::or);
        return named;
    }

    /** How many they are. */
    int coverage() {
        return named().cardinality();
    }
}
