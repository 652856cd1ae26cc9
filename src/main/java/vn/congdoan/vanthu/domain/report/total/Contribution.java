package vn.congdoan.vanthu.domain.report.total;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportedValue;

/**
 * What one unit brings to a total, traceable to its cells.
 *
 * @param submissionId of the report that counts
 * @param file its name as it came
 * @param value what is added up; of {@link Aggregate#RATIO} the numerator; null when the unit left it out
 * @param divisor the weight of {@link Aggregate#WEIGHTED}, the denominator of {@link Aggregate#RATIO}; null otherwise and when the unit left it out
 * @param stated of {@link Aggregate#RATIO} the percentage that the unit wrote itself, as a check beside the recomputed one; null for none
 * @param counted whether it stands in the total
 */
public record Contribution(
        ExpectedUnit unit,
        long submissionId,
        String file,
        ReportedValue value,
        ReportedValue divisor,
        ReportedValue stated,
        boolean counted) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Contribution {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(file, "file");
    }

    /** The unit's own figure: its number, or its percentage recomputed from its parts; nothing for words, days and what can't be divided. */
    public Optional<Figure> own(Indicator indicator) {
        BigDecimal number = number(value);
        if (indicator.aggregate() != Aggregate.RATIO) {
            return Optional.ofNullable(number).map(Figure::of);
        }
        BigDecimal under = number(divisor);
        return number == null || under == null || under.signum() == 0
                ? Optional.empty()
                : Optional.of(new Figure(number.multiply(HUNDRED), under));
    }

    /** Null for what isn't a number, or isn't there. */
    static BigDecimal number(ReportedValue reported) {
        return reported != null && reported.value() instanceof CellValue.Number number ? number.value() : null;
    }
}
