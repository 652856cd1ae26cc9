package vn.congdoan.vanthu.domain.report.total;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.vanthu.domain.report.total.Rounds.consolidated;
import static vn.congdoan.vanthu.domain.report.total.Rounds.indicator;
import static vn.congdoan.vanthu.domain.report.total.Rounds.period;
import static vn.congdoan.vanthu.domain.report.total.Rounds.report;
import static vn.congdoan.vanthu.domain.report.total.Rounds.sum;
import static vn.congdoan.vanthu.domain.report.total.Rounds.unit;
import static vn.congdoan.vanthu.domain.report.total.Rounds.withTarget;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;

class TotalSeriesTest {
    private static final Indicator NEW = sum("N");
    private static final Indicator MEMBERS = indicator("M", IndicatorType.INTEGER, Aggregate.LATEST);
    private static final Indicator TRAINED = indicator("T", IndicatorType.PERCENT, Aggregate.RATIO, "N", "M");
    private static final Indicator WAGE = indicator("W", IndicatorType.DECIMAL, Aggregate.WEIGHTED, "M");
    private static final List<Indicator> FORM = List.of(NEW, MEMBERS, TRAINED, WAGE);
    private final List<ExpectedUnit> units = List.of(unit(1, "K1"), unit(2, "K2"));
    private final PeriodTotals january = period(
            2024, 1, consolidated(FORM, units, report(1, "N=2", "M=10", "W=4"), report(2, "N=1", "M=20", "W=8")));
    private final PeriodTotals february = period(2024, 2, consolidated(FORM, units, report(1, "N=3", "M=12", "W=6")));

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
        Change change =
                new TotalSeries(List.of(february, january)).changeOfUnit("N", 1).orElseThrow();

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
        assertThat(new TotalSeries(List.of(january, february)).changeOfUnit("N", 2))
                .isEmpty();
        assertThat(new TotalSeries(List.of(january)).change("N")).isEmpty();
    }

    @Test
    void flowsAddUpAndStocksAreTheLatestOfEachUnit() {
        TotalSeries year = new TotalSeries(List.of(february, january)).year(2024);

        assertThat(together(year, "N")).isEqualByComparingTo("6");
        assertThat(together(year, "M")).isEqualByComparingTo("32");
        assertThat(new TotalSeries(List.of(january)).year(2023).together("N")).isEmpty();
    }

    @Test
    void aShareOverTheYearTakesEachPartInItsOwnWay() {
        TotalSeries year = new TotalSeries(List.of(january, february));

        assertThat(year.together("T").orElseThrow().total().total())
                .isEqualTo(new Figure(java.math.BigDecimal.valueOf(600), java.math.BigDecimal.valueOf(32)));
    }

    @Test
    void aWeightedMeanOverTheYearWeighsEveryPeriod() {
        assertThat(together(new TotalSeries(List.of(january, february)), "W"))
                .isEqualByComparingTo(new Figure(
                                java.math.BigDecimal.valueOf(4 * 10 + 8 * 20 + 6 * 12),
                                java.math.BigDecimal.valueOf(42))
                        .value());
    }

    @Test
    void aYearWithoutEveryAnswerTellsItsGaps() {
        YearTotal year =
                new TotalSeries(List.of(january, february)).together("N").orElseThrow();

        assertThat(year.isWhole()).isFalse();
        assertThat(year.gaps()).containsExactly(new YearTotal.Gap(february, 1));
        assertThat(year.total().missing()).isEmpty();
    }

    @Test
    void aRenamedAndMovedUnitIsFollowedByItsIdUnderItsLatestName() {
        ExpectedUnit renamed = new ExpectedUnit(2, "U2", "CĐCS mới", "K1", "", null);
        PeriodTotals later =
                period(2024, 3, consolidated(FORM, List.of(unit(1, "K1"), renamed), report(2, "N=5", "M=30")));
        TotalSeries series = new TotalSeries(List.of(january, later));

        assertThat(series.trendOfUnit("N", 2))
                .extracting(
                        point -> point.total().figure().orElseThrow().value().intValue())
                .containsExactly(1, 5);
        assertThat(series.together("N").orElseThrow().total().byGroup())
                .extracting(group -> group.group() + " "
                        + group.total().figure().orElseThrow().value())
                .containsExactly("K1 8");
        assertThat(series.trendOfGroup("N", "K2"))
                .extracting(TrendPoint::expected)
                .containsExactly(1, 0);
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

    private static java.math.BigDecimal together(TotalSeries series, String code) {
        return series.together(code)
                .orElseThrow()
                .total()
                .total()
                .figure()
                .orElseThrow()
                .value();
    }
}
