package vn.congdoan.vanthu.read.odt;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import vn.congdoan.vanthu.read.flow.NumberForm;

/** The lists that are open where the reader stands; lists of one style that go on count on. */
final class OdtLists {
    private static final int LEVELS = 10;

    private final OdtStyles styles;
    private final String scope;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A list element. */
    private static final class Open {
        String style;
        int[] counts;
        boolean labelDue;
    }

    OdtLists(OdtStyles styles, String scope) {
        this.styles = styles;
        this.scope = scope;
    }

    /** @param style null when it goes on with the outer list's or its paragraphs' */
    void openList(String style, boolean goesOn, String id) {
        Open list = new Open();
        Open outer = open.peek();
        list.style = style != null ? style : outer == null ? null : outer.style;
        if (outer != null) {
            list.counts = outer.counts;
        } else if (list.style != null) {
            int[] before = counters.get(list.style);
            list.counts = before != null && goesOn ? before : new int[LEVELS];
            counters.put(list.style, list.counts);
        } else {
            list.counts = new int[LEVELS];
        }
        open.push(list);
    }

    void closeList() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    void item(boolean shown) {
        if (!open.isEmpty()) {
            open.peek().labelDue = shown;
        }
    }

    /** null outside lists. */
    OdtStyles.Level level(String paragraphList) {
        Open list = open.peek();
        if (list == null) {
            return null;
        }
        String style = list.style != null ? list.style : paragraphList;
        OdtStyles.Level[] levels = style == null ? null : styles.list(scope, style);
        return levels == null || open.size() > LEVELS ? null : levels[open.size() - 1];
    }

    /** The label of the paragraph; only the first of an item has one. */
    String label(String paragraphList) {
        OdtStyles.Level level = level(paragraphList);
        Open list = open.peek();
        if (level == null || !list.labelDue) {
            return "";
        }
        list.labelDue = false;
        int at = open.size() - 1;
        list.counts[at] = list.counts[at] == 0 ? level.start : list.counts[at] + 1;
        Arrays.fill(list.counts, at + 1, LEVELS, 0); // only an item of an outer level lets the inner ones begin anew
        if (level.form == NumberForm.BULLET) {
            return NumberForm.bullet(level.glyph);
        }
        OdtStyles.Level[] levels = styles.list(scope, list.style != null ? list.style : paragraphList);
        StringBuilder label = new StringBuilder(level.prefix);
        for (int i = Math.max(0, at - level.shown + 1); i <= at; i++) {
            if (levels[i] != null && level.form != NumberForm.NONE) {
                label.append(i > Math.max(0, at - level.shown + 1) ? "." : "");
                label.append(levels[i].form.write(Math.max(1, list.counts[i])));
            }
        }
        return label.append(level.suffix).toString().strip();
    }
}
