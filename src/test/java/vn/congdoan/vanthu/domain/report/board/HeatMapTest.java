package vn.congdoan.vanthu.domain.report.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.DEADLINE;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.report;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.round;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.report.UnitState;

class HeatMapTest {
    private static final LocalDate LAST_YEAR = DEADLINE.minusYears(1);

    @Test
    void aUnitThatDidNotExistInAPeriodIsBlankThere() {
        Board earlier = Board.of(
                round("TG-2023", LAST_YEAR),
                List.of(unit(1, "A")),
                List.of(report(1, 1, LAST_YEAR, Status.COUNTS)),
                DEADLINE);
        Board later = Board.of(round(), List.of(unit(1, "B"), unit(2, "B")), List.of(), DEADLINE);

        HeatMap map = HeatMap.of(List.of(later, earlier));

        assertThat(map.rounds()).extracting(ReportingRound::code).containsExactly("TG-2023", "TG-2024");
        assertThat(map.rows().get(0).cells())
                .extracting(UnitStanding::state)
                .containsExactly(UnitState.ON_TIME, UnitState.MISSING);
        assertThat(map.rows().get(0).group()).isEqualTo("B");
        assertThat(map.rows().get(1).cells().get(0)).isNull();
    }

    @Test
    void everyUnitHasACellInEveryPeriod() {
        HeatMap map = build();

        assertThat(map.rows())
                .hasSize(600)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(12).doesNotContainNull());
    }

    private static HeatMap build() {
        List<Board> boards = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate deadline = LocalDate.of(2024, month, 25);
            boards.add(BoardFixture.random(month, 600, round("T" + month, deadline), DEADLINE));
        }
        return HeatMap.of(boards);
    }
}
