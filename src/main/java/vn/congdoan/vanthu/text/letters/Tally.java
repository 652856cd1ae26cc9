package vn.congdoan.vanthu.text.letters;

import java.util.EnumMap;
import java.util.Map;

/** How many tokens speak for an encoding and how many against it. */
final class Tally {
    /** In a file with so many strong tokens and hardly any against them the encoding is at home. */
    private static final int AT_HOME = 5;

    private static final int PROVEN = 3;
    private static final int MAJORITY = 10;

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private int sure;

    void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    /** A token that holds letters only Unicode has. */
    void addSure(int tokens) {
        sure += tokens;
    }

    void add(Tally other) {
        other.counts.forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
        sure += other.sure;
    }

    int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    int strong() {
        return count(Verdict.CERTAIN) + count(Verdict.STRONG);
    }

    int wins() {
        return strong() + count(Verdict.WEAK);
    }

    int bad() {
        return count(Verdict.FAIL) + 2 * count(Verdict.DAMAGE);
    }

    int score() {
        return wins() - bad();
    }

    boolean isAtHome() {
        return strong() >= AT_HOME && wins() > 2 * bad();
    }

    /** Hardly any letter of Unicode stands beside it. */
    boolean rules() {
        return wins() >= PROVEN && wins() > bad() && sure * MAJORITY <= wins();
    }

    /** What a few words alone must show. */
    boolean convincesAlone() {
        return strong() >= 2 && wins() > 2 * bad() || count(Verdict.CERTAIN) > 0 && bad() == 0;
    }
}
