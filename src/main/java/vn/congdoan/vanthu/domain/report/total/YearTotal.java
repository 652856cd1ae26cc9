package vn.congdoan.vanthu.domain.report.total;

import java.util.List;
import java.util.Objects;

/**
 * An indicator over several periods.
 *
 * @param total by the groups of the last period
 * @param gaps the periods of which answers are missing, in their order; a total with gaps isn't the whole year's
 */
public record YearTotal(IndicatorTotal total, List<Gap> gaps) {

    /** How many units gave no answer in a period that they owed. */
    public record Gap(PeriodTotals period, int missing) {}

    public YearTotal {
        Objects.requireNonNull(total, "total");
        gaps = List.copyOf(gaps);
    }

    public boolean isWhole() {
        return gaps.isEmpty();
    }
}
