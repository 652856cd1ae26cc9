package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.parse.BlockSpan;

/** The labels of a body as typed, each with the number that its place asks for. */
final class LabelSteps {
    private LabelSteps() {}

    /**
     * One typed label.
     *
     * @param before the number of its sibling before, 0 for the first
     * @param seen whether an earlier sibling has this number already
     */
    record Step(BlockSpan span, int before, boolean seen, boolean lastOfRow, int next) {
        int typed() {
            return span.ordinal();
        }
    }

    static List<Step> of(List<BlockSpan> spans) {
        int[] last = new int[Level.values().length];
        List<Set<Integer>> seen = new ArrayList<>();
        for (Level level : Level.values()) {
            seen.add(new HashSet<>());
        }
        List<BlockSpan> numbered = new ArrayList<>();
        List<int[]> facts = new ArrayList<>();
        int appendix = -1;
        for (BlockSpan span : spans) {
            int area = span.ref().area() == Area.APPENDIX || span.ref().area() == Area.APPENDIX_HEAD
                    ? span.ref().appendix() + 1
                    : 0;
            if (area != appendix) {
                reset(last, seen, -1);
                appendix = area;
            }
            if (span.level() == null || !span.level().isNumbered() || span.ordinal() == 0) {
                if (span.level() != null) {
                    reset(last, seen, span.level().ordinal());
                }
                continue;
            }
            int at = span.level().ordinal();
            reset(last, seen, at);
            boolean known = !seen.get(at).add(span.ordinal());
            numbered.add(span);
            facts.add(new int[] {last[at], known ? 1 : 0});
            last[at] = span.ordinal();
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            int next = i + 1 < numbered.size() && numbered.get(i + 1).level() == numbered.get(i).level()
                    ? numbered.get(i + 1).ordinal()
                    : 0;
            steps.add(new Step(numbered.get(i), facts.get(i)[0], facts.get(i)[1] == 1, next == 0, next));
        }
        return steps;
    }

    /** Every level restarts under an outer one; articles run through. */
    private static void reset(int[] last, List<Set<Integer>> seen, int outer) {
        for (int level = outer + 1; level < last.length; level++) {
            if (level != Level.ARTICLE.ordinal() || outer < 0) {
                last[level] = 0;
                seen.get(level).clear();
            }
        }
    }
}
