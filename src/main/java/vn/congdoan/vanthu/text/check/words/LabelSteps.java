package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.parse.BlockSpan;

/** The labels of a body as typed, each with the number that its place asks for. */
final class LabelSteps {
    /** The siblings so far of one parent: the last number, and all of them. */
    private static final class Row {
        private int last;
        private final Set<Integer> seen = new HashSet<>();
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Map<String, Row>> rows = new ArrayList<>();
    private final int[] running = new int[Level.values().length];
    private int part = -1;

    private LabelSteps() {
        for (int i = 0; i < Level.values().length; i++) {
            rows.add(new HashMap<>());
        }
    }

    /**
     * One typed label.
     *
     * @param before the number of its sibling before, 0 for the first
     * @param running the last number of its level under any parent: some documents count on through their sections
     * @param seen whether an earlier sibling has this number already
     */
    record Step(BlockSpan span, int before, int running, boolean seen) {
        int typed() {
            return span.ordinal();
        }
    }

    static List<Step> of(List<BlockSpan> spans) {
        LabelSteps all = new LabelSteps();
        spans.forEach(all::add);
        return all.steps;
    }

    private void add(BlockSpan span) {
        int area = span.ref().area() == Area.APPENDIX || span.ref().area() == Area.APPENDIX_HEAD
                ? span.ref().appendix() + 1
                : 0;
        if (area != part) {
            reset(-1);
            part = area;
        }
        if (span.level() == null) {
            return;
        }
        int level = span.level().ordinal();
        reset(level);
        if (!span.level().isNumbered() || span.ordinal() == 0) {
            return;
        }
        Row row = rows.get(level).computeIfAbsent(parent(span), key -> new Row());
        boolean seen = !row.seen.add(span.ordinal());
        steps.add(new Step(span, row.last, running[level], seen));
        row.last = span.ordinal();
        running[level] = span.ordinal();
    }

    /** "2.1." counts under "2" also where no item "2." stands above it. */
    private static String parent(BlockSpan span) {
        if (span.level() != Level.SUBCLAUSE) {
            return "";
        }
        String label = span.label().strip();
        int stop = label.lastIndexOf('.', label.length() - 2);
        return stop < 0 ? "" : label.substring(0, stop);
    }

    /** Every level restarts under an outer one; articles run through. */
    private void reset(int outer) {
        for (int level = outer + 1; level < rows.size(); level++) {
            if (level != Level.ARTICLE.ordinal() || outer < 0) {
                rows.get(level).clear();
                if (outer < 0) {
                    running[level] = 0;
                }
            }
        }
    }
}
