package vn.congdoan.vanthu.domain.report.plan;

import java.util.EnumSet;
import java.util.Set;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.IndicatorType;

/** Which ways of consolidating fit a kind of value, and which one is taken when nobody says (format-spec 11.4). */
public final class AggregateChoice {
    private static final Set<Aggregate> NUMBERS = EnumSet.allOf(Aggregate.class);
    private static final Set<Aggregate> DAYS =
            EnumSet.of(Aggregate.LIST, Aggregate.COUNT, Aggregate.MIN, Aggregate.MAX, Aggregate.LATEST);
    private static final Set<Aggregate> WORDS = EnumSet.of(Aggregate.LIST, Aggregate.COUNT, Aggregate.LATEST);

    private AggregateChoice() {}

    /**
     * @param asRatio whether numerator and denominator are named; a percentage is recomputed from them, because the mean of
     *     percentages of units of unlike size is no percentage
     */
    public static Aggregate usual(IndicatorType type, boolean asRatio) {
        return switch (type) {
            case INTEGER, DECIMAL -> asRatio ? Aggregate.RATIO : Aggregate.SUM;
            case PERCENT -> asRatio ? Aggregate.RATIO : Aggregate.MEAN;
            case TEXT, DATE -> Aggregate.LIST;
            case CHOICE -> Aggregate.COUNT;
        };
    }

    public static Set<Aggregate> fitting(IndicatorType type) {
        if (type.isNumber()) {
            return Set.copyOf(NUMBERS);
        }
        return Set.copyOf(type == IndicatorType.DATE ? DAYS : WORDS);
    }
}
