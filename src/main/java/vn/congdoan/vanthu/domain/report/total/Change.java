package vn.congdoan.vanthu.domain.report.total;

import java.util.Objects;
import java.util.Optional;

/** A figure against that of an earlier period. */
public record Change(Figure before, Figure now) {
    public Change {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
    }

    /** In the indicator's unit; of percentages, percentage points. */
    public Figure difference() {
        return now.minus(before);
    }

    /** In percent of the earlier amount; nothing when that was nought. */
    public Optional<Figure> percent() {
        return difference().percentOf(before);
    }
}
