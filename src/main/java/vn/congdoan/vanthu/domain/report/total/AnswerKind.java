package vn.congdoan.vanthu.domain.report.total;

import java.util.EnumSet;
import java.util.Set;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportedValue;

/** What a form's way of adding up means for the kind of answers: words can't be summed, whatever the form says. */
enum AnswerKind {
    NUMBER,
    /** A number over another: weighted means and percentages. */
    QUOTIENT,
    DAY,
    /** How many answered. */
    COUNT,
    TALLY,
    ENTRIES;

    /** Of days the latest is the last of them; there is nothing to add up. */
    private static final Set<Aggregate> EXTREMES = EnumSet.of(Aggregate.MIN, Aggregate.MAX, Aggregate.LATEST);

    static AnswerKind of(Indicator indicator) {
        Aggregate aggregate = indicator.aggregate();
        if (aggregate == Aggregate.RATIO) {
            return QUOTIENT;
        }
        if (aggregate == Aggregate.LIST) {
            return ENTRIES;
        }
        if (indicator.type() == IndicatorType.CHOICE) {
            return TALLY;
        }
        if (aggregate == Aggregate.COUNT) {
            return COUNT;
        }
        if (indicator.type().isNumber()) {
            return aggregate == Aggregate.WEIGHTED ? QUOTIENT : NUMBER;
        }
        return indicator.type() == IndicatorType.DATE && EXTREMES.contains(aggregate) ? DAY : ENTRIES;
    }

    /** Whether an answer can stand in the total. */
    boolean isCounted(ReportedValue value, ReportedValue divisor) {
        return switch (this) {
            case NUMBER -> Contribution.number(value) != null;
            case QUOTIENT -> Contribution.number(value) != null && Contribution.number(divisor) != null;
            case DAY -> value.value() instanceof CellValue.Day;
            case TALLY -> value.value() instanceof CellValue.Words;
            case COUNT, ENTRIES -> true;
        };
    }
}
