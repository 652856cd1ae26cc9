package vn.congdoan.vanthu.domain.report.total;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.vanthu.domain.report.total.Rounds.consolidated;
import static vn.congdoan.vanthu.domain.report.total.Rounds.period;
import static vn.congdoan.vanthu.domain.report.total.Rounds.report;
import static vn.congdoan.vanthu.domain.report.total.Rounds.sum;
import static vn.congdoan.vanthu.domain.report.total.Rounds.unit;
import static vn.congdoan.vanthu.domain.report.total.Rounds.withTarget;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;

class TotalSeriesTest {
    private static final Indicator NEW = sum("N");
    private static final List<Indicator> FORM = List.of(NEW);
    private final List<ExpectedUnit> units = List.of(unit(1, "K1"), unit(2, "K2"));
    private final PeriodTotals january = period(2024, 1, consolidated(FORM, units, report(1, "N=2"), report(2, "N=1")));
    private final PeriodTotals february = period(2024, 2, consolidated(FORM, units, report(1, "N=3")));

    @Test
    void aTrendOfFiveYearsHoldsEveryPeriodInItsOrder() {
        List<PeriodTotals> years = new ArrayList<>();
        for (int year : new int[] {2027, 2023, 2025, 2024, 2026, 2028}) {
            years.add(period(year, 12, consolidated(FORM, units, report(1, "N=" + (year - 2000)))));
        }

        assertThat(new TotalSeries(years).trend("N"))
                .extracting(point -> point.round().code() + " "
                        + point.total().figure().orElseThrow().value())
                .containsExactly(
                        "T12-2023 23", "T12-2024 24", "T12-2025 25", "T12-2026 26", "T12-2027 27", "T12-2028 28");
    }

    @Test
    void beforeAMergerTheFiguresOfAllThatWentInAreThoseOfTheOneThatRemained() {
        TotalSeries merged = new TotalSeries(List.of(january, february), java.util.Map.of(1L, java.util.Set.of(2L)));

        assertThat(merged.trendOfUnit("N", 1))
                .extracting(
                        point -> point.total().figure().orElseThrow().shown().intValue())
                .containsExactly(3, 3);
        assertThat(merged.unitsOf(january, 1)).extracting(ExpectedUnit::unitId).containsExactly(1L, 2L);
        assertThat(merged.trendOfUnit("N", 2)
                        .get(0)
                        .total()
                        .figure()
                        .orElseThrow()
                        .shown())
                .isEqualByComparingTo("1");
    }

    @Test
    void theChangeAgainstTheLastPeriodIsAbsoluteAndInPercent() {
        Change change = TotalSeries.change(new TotalSeries(List.of(february, january)).trendOfUnit("N", 1))
                .orElseThrow();

        assertThat(change.difference().value()).isEqualByComparingTo("1");
        assertThat(change.percent().orElseThrow().value()).isEqualByComparingTo("50");
    }

    @Test
    void aChangeFromNoughtHasNoPercentage() {
        assertThat(new Change(Figure.of(0), Figure.of(3)).percent()).isEmpty();
        assertThat(new Change(Figure.of(-4), Figure.of(-2))
                        .percent()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("50");
    }

    @Test
    void withoutAFigureThereIsNoChange() {
        assertThat(TotalSeries.change(new TotalSeries(List.of(january, february)).trendOfUnit("N", 2)))
                .isEmpty();
        assertThat(new TotalSeries(List.of(january)).change("N")).isEmpty();
    }

    @Test
    void aRenamedAndMovedUnitIsFollowedByItsId() {
        ExpectedUnit renamed = new ExpectedUnit(2, "U2", "CĐCS mới", "K1", "", null);
        PeriodTotals later = period(2024, 3, consolidated(FORM, List.of(unit(1, "K1"), renamed), report(2, "N=5")));
        TotalSeries series = new TotalSeries(List.of(january, later));

        assertThat(series.trendOfUnit("N", 2))
                .extracting(
                        point -> point.total().figure().orElseThrow().value().intValue())
                .containsExactly(1, 5);
    }

    @Test
    void aTargetOverYearsIsJudgedInEveryPeriod() {
        List<Indicator> form = List.of(withTarget(NEW, ">=", "3"));
        TotalSeries series = new TotalSeries(List.of(
                period(2023, 12, consolidated(form, units, report(1, "N=1"))),
                period(2024, 12, consolidated(form, units)),
                period(2025, 12, consolidated(form, units, report(1, "N=3")))));

        assertThat(series.trend("N"))
                .extracting(TrendPoint::state)
                .containsExactly(TargetState.MISSED, TargetState.UNKNOWN, TargetState.REACHED);
    }
}
