package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.returned.Certainty;

/** Tells indicators of one label apart ("- Nữ" under three parents): by the heading above the row and by the row before. */
final class SameLabels {
    private final Page page;
    private final FormIndex form;
    private final TreeMap<Integer, Integer> sure = new TreeMap<>();

    /** @param rows those whose indicator is known */
    SameLabels(Page page, FormIndex form, List<Row> rows) {
        this.page = page;
        this.form = form;
        rows.forEach(row -> sure.put(row.row(), row.indicator()));
    }

    List<Row> match(List<Hit> hits) {
        List<Row> found = new ArrayList<>();
        for (Hit hit : hits) {
            int[] left = bySection(hit, hit.indicators());
            int[] parent = left.length == 1 ? left : byParent(hit, left);
            if (parent.length == 1) {
                found.add(new Row(parent[0], hit, hit.column(), Certainty.CERTAIN));
            }
        }
        return found;
    }

    private int[] bySection(Hit hit, int[] candidates) {
        String section = sectionAbove(hit);
        if (section.isEmpty()) {
            return candidates;
        }
        int[] within = Arrays.stream(candidates)
                .filter(one -> form.sectionKey(one).equals(section))
                .toArray();
        return within.length == 0 ? candidates : within;
    }

    private String sectionAbove(Hit hit) {
        for (int row = hit.row() - 1; row >= 0; row--) {
            for (int column = 0; column < page.columns(); column++) {
                String key = page.key(row, column);
                if (!key.isEmpty() && form.isSection(key)) {
                    return key;
                }
            }
        }
        return "";
    }

    /** The row before that has a label of its own, and the same in the form. */
    private int[] byParent(Hit hit, int[] candidates) {
        var before = sure.lowerEntry(hit.row());
        if (before == null) {
            return new int[0];
        }
        return Arrays.stream(candidates)
                .filter(one -> parent(one) == before.getValue())
                .toArray();
    }

    private int parent(int indicator) {
        for (int i = indicator - 1; i >= 0; i--) {
            if (form.byLabel(form.key(i)).length == 1) {
                return i;
            }
        }
        return -1;
    }
}
