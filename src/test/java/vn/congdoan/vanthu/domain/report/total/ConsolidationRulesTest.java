package vn.congdoan.vanthu.domain.report.total;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.vanthu.domain.report.total.Rounds.consolidated;
import static vn.congdoan.vanthu.domain.report.total.Rounds.indicator;
import static vn.congdoan.vanthu.domain.report.total.Rounds.report;
import static vn.congdoan.vanthu.domain.report.total.Rounds.sum;
import static vn.congdoan.vanthu.domain.report.total.Rounds.unit;
import static vn.congdoan.vanthu.domain.report.total.Rounds.withTarget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.Submission;

class ConsolidationRulesTest {
    private static final Indicator MEAN = indicator("M", IndicatorType.DECIMAL, Aggregate.MEAN);
    private static final Indicator SHARE = indicator("R", IndicatorType.PERCENT, Aggregate.RATIO, "A2", "A1");
    private final List<ExpectedUnit> units = List.of(unit(1, "K1"), unit(2, "K1"), unit(3, "K2"));

    @Test
    void nobodyAnsweringIsNoValueAndNotNought() {
        Consolidation totals = consolidated(List.of(sum("A1"), MEAN), units, report(1, "A9=5"));

        assertThat(total(totals, "A1")).isEqualTo(new Total.None(Total.None.Cause.NO_ANSWER));
        assertThat(total(totals, "M")).isEqualTo(new Total.None(Total.None.Cause.NO_ANSWER));
        assertThat(totals.indicator("A1").orElseThrow().missing()).isEqualTo(units);
    }

    @Test
    void theLatestOfDaysIsTheLastOfThem() {
        Indicator day = indicator("D", IndicatorType.DATE, Aggregate.LATEST);
        Consolidation totals =
                consolidated(List.of(day), units, report(1, "D=2024-03-05"), report(2, "D=2024-02-28"));

        assertThat(total(totals, "D"))
                .isInstanceOfSatisfying(
                        Total.Day.class, latest -> assertThat(latest.date()).isEqualTo("2024-03-05"));
    }

    @Test
    void aNoughtIsAnAnswer() {
        Consolidation totals = consolidated(List.of(sum("A1")), units, report(1, "A1=0"));

        assertThat(total(totals, "A1")).isEqualTo(Figure.of(0));
        assertThat(totals.indicator("A1").orElseThrow().answered()).isEqualTo(1);
    }

    @Test
    void aMeanSharesOutOverTheUnitsThatAnsweredOnly() {
        Consolidation totals = consolidated(List.of(MEAN), units, report(1, "M=10"), report(3, "M=5"));

        assertThat(total(totals, "M").figure().orElseThrow().value()).isEqualByComparingTo("7.5");
    }

    @Test
    void aPercentageIsRecomputedAndTheOneThatAUnitStatesIsOnlyShown() {
        Consolidation totals = consolidated(
                List.of(sum("A1"), sum("A2"), SHARE),
                units,
                report(1, "A1=200", "A2=190", "R=95"),
                report(2, "A1=10", "A2=1", "R=80"));

        assertThat(total(totals, "R").figure().orElseThrow().shown()).isEqualByComparingTo("90.95");
        Contribution second = totals.contributions("R").get(1);
        assertThat(second.own(SHARE).orElseThrow().value()).isEqualByComparingTo("10");
        assertThat(second.stated().original()).isEqualTo("80");
    }

    @Test
    void aShareOfNothingHasNoValue() {
        Consolidation totals = consolidated(List.of(sum("A1"), sum("A2"), SHARE), units, report(1, "A1=0", "A2=0"));

        assertThat(total(totals, "R")).isEqualTo(new Total.None(Total.None.Cause.NO_DIVISOR));
        assertThat(totals.contributions("R").get(0).own(SHARE)).isEmpty();
    }

    @Test
    void wordsWhereANumberIsAskedAreLeftOutByName() {
        Consolidation totals = consolidated(List.of(sum("A1")), units, report(1, "A1=nhiều"), report(2, "A1=4"));

        assertThat(total(totals, "A1")).isEqualTo(Figure.of(4));
        assertThat(totals.indicator("A1").orElseThrow().leftOut()).containsExactly(unit(1, "K1"));
    }

    @Test
    void aFormThatDoesNotSayByWhatToWeighGetsNoValue() {
        Indicator weightless = indicator("W", IndicatorType.DECIMAL, Aggregate.WEIGHTED);
        Consolidation totals = consolidated(List.of(weightless), units, report(1, "W=4"));

        assertThat(total(totals, "W")).isEqualTo(new Total.None(Total.None.Cause.NO_PARTS));
    }

    @Test
    void wordsAreListedWhateverTheFormSays() {
        Indicator summedWords = indicator("G", IndicatorType.TEXT, Aggregate.SUM);
        Consolidation totals = consolidated(List.of(summedWords), units, report(2, "G=hai"), report(1, "G=một"));

        assertThat(((Total.Entries) total(totals, "G")).entries())
                .extracting(entry -> entry.unit().code(), entry -> entry.value().original())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("U1", "một"),
                        org.assertj.core.groups.Tuple.tuple("U2", "hai"));
    }

    @Test
    void everyTotalLeadsToUnitFileAndCell() {
        Consolidation totals = consolidated(List.of(sum("A1")), units, report(3, "A1=3"));

        Contribution only = totals.contributions("A1").get(0);
        assertThat(only.unit()).isEqualTo(unit(3, "K2"));
        assertThat(only.file()).isEqualTo("3.xlsx");
        assertThat(only.submissionId()).isEqualTo(3);
        assertThat(only.value().place()).hasToString("S!D8");
        assertThat(only.value().original()).isEqualTo("3");
    }

    @Test
    void anExemptUnitsReportIsSetAsideAndNamed() {
        ExpectedUnit exempt = new ExpectedUnit(9, "U9", "CĐCS 9", "K3", "giải thể", null);
        Consolidation totals =
                consolidated(List.of(sum("A1")), List.of(units.get(0), exempt), report(1, "A1=1"), report(9, "A1=50"));

        assertThat(total(totals, "A1")).isEqualTo(Figure.of(1));
        assertThat(totals.expected()).isEqualTo(1);
        assertThat(totals.groups()).containsExactly("K1");
        assertThat(totals.aside()).containsExactly(exempt);
    }

    @Test
    void ofTwoReportsOfAUnitTheLaterVersionCounts() {
        Submission first = report(1, "A1=1");
        Submission second = new Submission(
                7,
                1,
                1,
                2,
                "b.xlsx",
                "1",
                LocalDate.of(2024, 1, 2),
                Submission.Status.COUNTS,
                report(1, "A1=2").values(),
                "");

        assertThat(total(consolidated(List.of(sum("A1")), units, second, first), "A1"))
                .isEqualTo(total(consolidated(List.of(sum("A1")), units, first, second), "A1"))
                .isEqualTo(Figure.of(2));
    }

    @Test
    void aFigureIsRoundedOnceFromTheFractionItself() {
        Figure just = new Figure(new BigDecimal("1.004999999999999999999999"), BigDecimal.ONE);
        Figure third = new Figure(BigDecimal.valueOf(2), BigDecimal.valueOf(3));

        assertThat(just.rounded(2)).isEqualByComparingTo("1.00");
        assertThat(third.value()).isEqualByComparingTo("0.66666666666666667");
        assertThat(new Figure(BigDecimal.ONE, BigDecimal.valueOf(2)))
                .isEqualByComparingTo(new Figure(BigDecimal.valueOf(2), BigDecimal.valueOf(4)));
    }

    @Test
    void aTargetIsJudgedByTheExactFigure() {
        Indicator share = withTarget(SHARE, ">=", "66.67");
        Consolidation totals = consolidated(List.of(sum("A1"), sum("A2"), share), units, report(1, "A1=3", "A2=2"));

        assertThat(total(totals, "R").figure().orElseThrow().shown()).isEqualByComparingTo("66.67");
        assertThat(totals.indicator("R").orElseThrow().state()).isEqualTo(TargetState.NEAR);
    }

    @Test
    void aTargetIsReachedNearMissedOrUnknown() {
        assertThat(state(">=", "100", "100")).isEqualTo(TargetState.REACHED);
        assertThat(state(">", "100", "100")).isEqualTo(TargetState.NEAR);
        assertThat(state(">=", "100", "90")).isEqualTo(TargetState.NEAR);
        assertThat(state(">=", "100", "89.99")).isEqualTo(TargetState.MISSED);
        assertThat(state("<=", "0", "1")).isEqualTo(TargetState.MISSED);
        assertThat(state("=", "4", "4")).isEqualTo(TargetState.REACHED);
        Indicator asked = withTarget(sum("A1"), ">=", "1");
        assertThat(TargetState.of(asked.target(), new Total.None(Total.None.Cause.NO_ANSWER)))
                .isEqualTo(TargetState.UNKNOWN);
        assertThat(TargetState.of(null, Figure.of(3))).isEqualTo(TargetState.NO_TARGET);
    }

    private static TargetState state(String comparator, String level, String actual) {
        return TargetState.of(withTarget(sum("A1"), comparator, level).target(), Figure.of(new BigDecimal(actual)));
    }

    private static Total total(Consolidation totals, String code) {
        return totals.indicator(code).orElseThrow().total();
    }
}
