package vn.congdoan.vanthu.app.round.fill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.Total;

/** The figures of a round by what they are of; what is no single value has none, and nought is never put in its place. */
final class FillFigures {
    private final Consolidation totals;
    private final Map<String, Map<Long, Contribution>> byUnit = new HashMap<>();

    FillFigures(Consolidation totals) {
        this.totals = totals;
    }

    Optional<CellValue> value(FillSubject subject) {
        return totals.indicator(subject.code()).flatMap(one -> switch (subject.scope()) {
            case TOTAL -> value(one.total());
            case GROUP -> group(one, subject.group());
            case UNIT -> unit(one, subject.unitId());
        });
    }

    private static Optional<CellValue> group(IndicatorTotal indicator, String group) {
        return indicator.byGroup().stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .flatMap(one -> value(one.total()));
    }

    private Optional<CellValue> unit(IndicatorTotal indicator, long unitId) {
        String code = indicator.indicator().code();
        Contribution own = byUnit.computeIfAbsent(code, this::contributions).get(unitId);
        if (own == null) {
            return Optional.empty();
        }
        Optional<CellValue> figure = own.own(indicator.indicator()).map(one -> new CellValue.Number(one.shown()));
        return figure.isPresent()
                ? figure
                : Optional.ofNullable(own.value())
                        .map(ReportedValue::value)
                        .filter(value -> !(value instanceof CellValue.Number));
    }

    private Map<Long, Contribution> contributions(String code) {
        Map<Long, Contribution> own = new HashMap<>();
        totals.contributions(code).forEach(one -> own.put(one.unit().unitId(), one));
        return own;
    }

    private static Optional<CellValue> value(Total total) {
        if (total instanceof Total.Day day) {
            return Optional.of(new CellValue.Day(day.date()));
        }
        return total.figure().map(figure -> new CellValue.Number(figure.shown()));
    }
}
