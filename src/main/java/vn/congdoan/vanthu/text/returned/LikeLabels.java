package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.Certainty;

/** Labels that were retyped with slips: proposed, never taken without a question. */
final class LikeLabels {
    private static final double ENOUGH = 0.82;
    private static final double AHEAD = 0.08;
    /** Reworded: "Tổng số buổi tuyên truyền đã tổ chức". */
    private static final double ENOUGH_WORDS = 0.6;

    private static final double AHEAD_WORDS = 0.2;
    private static final int SHORTEST = 6;
    private static final int BELOW = 40;

    private final Page page;
    private final FormIndex form;
    private final Findings findings;

    LikeLabels(Page page, FormIndex form, Findings findings) {
        this.page = page;
        this.form = form;
        this.findings = findings;
    }

    /**
     * @param taken indicators that have a row
     * @param takenRows rows that have an indicator
     */
    List<Row> match(int labelColumn, BitSet taken, BitSet takenRows, int lastRow) {
        List<Row> found = new ArrayList<>();
        BitSet left = new BitSet(form.size());
        left.set(0, form.size());
        left.andNot(taken);
        int end = Math.min(page.rows(), lastRow + BELOW);
        for (int row = 0; row < end && labelColumn >= 0 && !left.isEmpty(); row++) {
            String key = page.key(row, labelColumn);
            if (!takenRows.get(row) && key.length() >= SHORTEST) {
                int best = best(key, left);
                if (best >= 0) {
                    found.add(propose(row, labelColumn, best));
                }
            }
        }
        return found;
    }

    private int best(String key, BitSet left) {
        int best = best(form, key);
        return best >= 0 && left.get(best) ? best : -1;
    }

    /**
     * The only one of the form that is alike enough and clearly ahead of every other: by slips of letters, else by its words. -1 for
     * none.
     */
    static int best(FormIndex form, String key) {
        int best = ahead(form, key, LikeLabels::slips, ENOUGH, AHEAD);
        return best >= 0 ? best : ahead(form, key, Likeness::ofWords, ENOUGH_WORDS, AHEAD_WORDS);
    }

    private static int ahead(
            FormIndex form, String key, ToDoubleBiFunction<String, String> measure, double enough, double ahead) {
        int best = -1;
        double first = 0;
        double second = 0;
        for (int i = 0; i < form.size(); i++) {
            double likeness = measure.applyAsDouble(key, form.key(i));
            if (likeness > first) {
                second = first;
                first = likeness;
                best = i;
            } else {
                second = Math.max(second, likeness);
            }
        }
        return first >= enough && first - second >= ahead ? best : -1;
    }

    private static double slips(String key, String label) {
        return Math.abs(label.length() - key.length()) > key.length() / 3 ? 0 : Likeness.of(key, label);
    }

    private Row propose(int row, int column, int indicator) {
        String words = page.cell(row, column).text().strip();
        findings.ask(
                form.indicator(indicator).code(),
                page.place(row, column),
                words,
                MessageRef.of(
                        "returned.row.like",
                        words,
                        form.indicator(indicator).label(),
                        form.indicator(indicator).code()));
        return new Row(indicator, new Hit(row, column, new int[] {indicator}, false, ""), column, Certainty.LIKELY);
    }
}
