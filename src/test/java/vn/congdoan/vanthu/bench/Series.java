package vn.congdoan.vanthu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one contestant took, round by round. */
final class Series {
    final String name;
    private final List<Measured> rounds = new ArrayList<>();

    Series(String name) {
        this.name = name;
    }

    void add(Measured round) {
        rounds.add(round);
    }

    boolean isEmpty() {
        return rounds.isEmpty();
    }

    double seconds() {
        return median(Measured::seconds);
    }

    double cpu() {
        return median(Measured::cpu);
    }

    private double median(ToDoubleFunction<Measured> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** @param share 0–1 */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
