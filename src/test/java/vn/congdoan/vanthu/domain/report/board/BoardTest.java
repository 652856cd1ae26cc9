package vn.congdoan.vanthu.domain.report.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.DEADLINE;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.exempt;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.extended;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.report;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.round;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.report.UnitState;

class BoardTest {
    private static final LocalDate TODAY = DEADLINE.plusDays(7);

    @Test
    void theLastDayIsStillInTime() {
        UnitStanding unit = standing(unit(1, "A"), report(1, 1, DEADLINE, Status.COUNTS));
        assertThat(unit.state()).isEqualTo(UnitState.ON_TIME);
        assertThat(unit.daysLate()).isZero();
    }

    @Test
    void lateIsCountedInCalendarDaysAfterTheLastDay() {
        UnitStanding unit = standing(unit(1, "A"), report(1, 1, DEADLINE.plusDays(3), Status.COUNTS));
        assertThat(unit.state()).isEqualTo(UnitState.LATE);
        assertThat(unit.daysLate()).isEqualTo(3);
    }

    @Test
    void anExtensionMovesTheUnitsLastDay() {
        ExpectedUnit extended = extended(unit(1, "A"), DEADLINE.plusDays(5));
        assertThat(standing(extended, report(1, 1, DEADLINE.plusDays(5), Status.COUNTS))
                        .state())
                .isEqualTo(UnitState.ON_TIME);
        assertThat(standing(extended, report(1, 1, DEADLINE.plusDays(6), Status.COUNTS))
                        .daysLate())
                .isEqualTo(1);
        assertThat(standing(extended).daysLate()).isEqualTo(2);
    }

    @Test
    void aLateCorrectionOfWhatCameInTimeStaysInTimeAndShowsTheCorrectedFile() {
        UnitStanding unit = standing(
                unit(1, "A"),
                report(1, 1, DEADLINE.minusDays(2), Status.SUPERSEDED),
                report(1, 2, DEADLINE.plusDays(4), Status.COUNTS));
        assertThat(unit.state()).isEqualTo(UnitState.ON_TIME);
        assertThat(unit.received()).isEqualTo(DEADLINE.minusDays(2));
        assertThat(unit.report().version()).isEqualTo(2);
    }

    @Test
    void whatReplacesAReturnedReportIsInTimeOnlyByItsOwnDay() {
        UnitStanding unit = standing(
                unit(1, "A"),
                report(1, 1, DEADLINE.minusDays(2), Status.REJECTED),
                report(1, 2, DEADLINE.plusDays(4), Status.COUNTS));
        assertThat(unit.state()).isEqualTo(UnitState.LATE);
        assertThat(unit.daysLate()).isEqualTo(4);
    }

    @Test
    void aRejectedReportStandsReturnedUnlessAnotherCounts() {
        assertThat(standing(unit(1, "A"), report(1, 1, DEADLINE, Status.REJECTED)))
                .satisfies(unit -> assertThat(unit.state()).isEqualTo(UnitState.RETURNED))
                .satisfies(unit -> assertThat(unit.owes()).isTrue())
                .satisfies(unit -> assertThat(unit.daysLate()).isEqualTo(7));
        assertThat(standing(unit(1, "A"), report(1, 1, DEADLINE, Status.COUNTS), report(1, 2, TODAY, Status.REJECTED))
                        .state())
                .isEqualTo(UnitState.ON_TIME);
    }

    @Test
    void anExemptUnitIsInNoRate() {
        Board board = board(List.of(unit(1, "A"), exempt(unit(2, "A"))), report(1, 1, DEADLINE, Status.COUNTS));
        assertThat(board.counts()).isEqualTo(new StateCounts(1, 0, 0, 0, 1));
        assertThat(board.counts().reportingRate()).contains(new BigDecimal("100.0"));
    }

    @Test
    void aRoundThatExpectsNobodyHasNoRates() {
        Board board = board(List.of());
        assertThat(board.counts().reportingRate()).isEmpty();
        assertThat(board.counts().shares().values()).allMatch(share -> share.signum() == 0);
    }

    @Test
    void ratesAreThoseOfTheOfficeDay() {
        StateCounts counts = new StateCounts(95, 6, 9, 6, 4);
        assertThat(counts.expected()).isEqualTo(116);
        assertThat(counts.reportingRate()).contains(new BigDecimal("87.1"));
        assertThat(counts.onTimeRate()).contains(new BigDecimal("81.9"));
    }

    @Test
    void countsAddUpWithEveryUnitOnceAndSharesAreExactlyAHundred() {
        for (long seed = 1; seed <= 300; seed++) {
            Board board = BoardFixture.random(seed, (int) (seed % 121), round(), TODAY);
            StateCounts counts = board.counts();
            assertThat(board.units()).hasSize((int) (seed % 121)).doesNotHaveDuplicates();
            assertThat(counts.expected() + counts.exempt())
                    .isEqualTo(board.units().size());
            assertThat(Arrays.stream(UnitState.values())
                            .mapToInt(state -> board.in(state).size())
                            .sum())
                    .isEqualTo(board.units().size());
            BigDecimal sum = counts.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(counts.expected() == 0 ? "0" : "100");
        }
    }

    @Test
    void groupsAddUpToTheWholeAndTheBestComesFirst() {
        for (long seed = 1; seed <= 100; seed++) {
            Board board = BoardFixture.random(seed, 80, round(), TODAY);
            List<GroupCounts> groups = board.groups();
            assertThat(groups.stream().mapToInt(one -> one.counts().expected()).sum())
                    .isEqualTo(board.counts().expected());
            assertThat(groups.stream().mapToInt(one -> one.counts().onTime()).sum())
                    .isEqualTo(board.counts().onTime());
            assertThat(groups)
                    .extracting(one -> one.counts().onTimeRate().orElse(BigDecimal.ONE.negate()))
                    .isSortedAccordingTo((a, b) -> b.compareTo(a));
        }
    }

    @Test
    void equalGroupsShareAPlace() {
        Board board = board(
                List.of(unit(1, "B"), unit(2, "A"), unit(3, "C"), exempt(unit(4, "D"))),
                report(1, 1, DEADLINE, Status.COUNTS),
                report(2, 1, DEADLINE, Status.COUNTS));
        assertThat(board.groups()).extracting(GroupCounts::group).containsExactly("A", "B", "C", "D");
        assertThat(board.groups()).extracting(GroupCounts::place).containsExactly(1, 1, 3, 0);
    }

    @Test
    void reportsOfUnitsThatNobodyExpectsDontCount() {
        assertThat(board(List.of(unit(1, "A")), report(9, 1, DEADLINE, Status.COUNTS))
                        .counts())
                .isEqualTo(new StateCounts(0, 0, 1, 0, 0));
    }

    private static UnitStanding standing(ExpectedUnit unit, Receipt... reports) {
        return board(List.of(unit), reports).units().get(0);
    }

    private static Board board(List<ExpectedUnit> units, Receipt... reports) {
        return Board.of(round(), units, List.of(reports), TODAY);
    }
}
