package vn.congdoan.vanthu.domain.report.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportedValue;

/** Several periods as one: what flows is added up, of what stands the latest is taken (format-spec 11.4). */
final class PeriodsTogether {
    private final List<PeriodTotals> periods;
    private final Map<Long, ExpectedUnit> units = new LinkedHashMap<>();

    /** @param periods in their order; not empty */
    PeriodsTogether(List<PeriodTotals> periods) {
        this.periods = periods;
        periods.forEach(period -> period.totals().expectedUnits().forEach(unit -> units.put(unit.unitId(), unit)));
    }

    YearTotal total(Indicator indicator) {
        UnitOrder order = new UnitOrder(units.values());
        List<Contribution> answers = answers(indicator).stream()
                .sorted((one, other) -> UnitOrder.BY_CODE.compare(one.unit(), other.unit()))
                .toList();
        return new YearTotal(order.total(indicator, answers), gaps(indicator));
    }

    private List<YearTotal.Gap> gaps(Indicator indicator) {
        List<YearTotal.Gap> gaps = new ArrayList<>();
        for (PeriodTotals period : periods) {
            int missing = period.totals()
                    .indicator(indicator.code())
                    .map(one -> one.missing().size())
                    .orElse(period.totals().expected());
            if (missing > 0) {
                gaps.add(new YearTotal.Gap(period, missing));
            }
        }
        return gaps;
    }

    private List<Contribution> answers(Indicator indicator) {
        if (indicator.aggregate() == Aggregate.RATIO) {
            return ratio(indicator);
        }
        AnswerKind kind = AnswerKind.of(indicator);
        boolean stands =
                indicator.aggregate() == Aggregate.LATEST || kind == AnswerKind.COUNT || kind == AnswerKind.TALLY;
        return stands ? List.copyOf(latest(indicator).values()) : all(indicator);
    }

    private List<Contribution> all(Indicator indicator) {
        List<Contribution> all = new ArrayList<>();
        for (PeriodTotals period : periods) {
            period.totals().contributions(indicator.code()).forEach(one -> all.add(asOfNow(one)));
        }
        return all;
    }

    private Map<Long, Contribution> latest(Indicator indicator) {
        Map<Long, Contribution> latest = new LinkedHashMap<>();
        all(indicator).forEach(one -> latest.put(one.unit().unitId(), one));
        return latest;
    }

    /** The unit by its latest name and group. */
    private Contribution asOfNow(Contribution one) {
        return new Contribution(
                units.get(one.unit().unitId()),
                one.submissionId(),
                one.file(),
                one.value(),
                one.divisor(),
                one.stated(),
                one.counted());
    }

    /** Each part over the periods in its own way: trainings held add up while the members they are a share of don't. */
    private List<Contribution> ratio(Indicator indicator) {
        Map<Long, ReportedValue> over = byUnit(indicator.numerator());
        Map<Long, ReportedValue> under = byUnit(indicator.denominator());
        List<Contribution> answers = new ArrayList<>();
        latest(indicator).forEach((unitId, last) -> {
            ReportedValue value = over.get(unitId);
            ReportedValue divisor = under.get(unitId);
            boolean counted = AnswerKind.QUOTIENT.isCounted(value, divisor);
            answers.add(new Contribution(last.unit(), last.submissionId(), last.file(), value, divisor, null, counted));
        });
        return answers;
    }

    private Map<Long, ReportedValue> byUnit(String code) {
        Map<Long, ReportedValue> values = new LinkedHashMap<>();
        Indicator part = last().indicator(code).map(IndicatorTotal::indicator).orElse(null);
        if (part == null || part.aggregate() == Aggregate.RATIO) {
            return values;
        }
        for (Contribution one : answers(part)) {
            if (Contribution.number(one.value()) != null) {
                values.merge(one.unit().unitId(), one.value(), PeriodsTogether::sum);
            }
        }
        return values;
    }

    private Consolidation last() {
        return periods.get(periods.size() - 1).totals();
    }

    /** No single cell holds a sum of several periods; the periods' own totals lead to theirs. */
    private static ReportedValue sum(ReportedValue one, ReportedValue other) {
        BigDecimal sum = Contribution.number(one).add(Contribution.number(other));
        return new ReportedValue(one.code(), new CellValue.Number(sum), null, "", "");
    }
}
