package vn.congdoan.vanthu.domain.report.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.DEADLINE;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.report;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.round;
import static vn.congdoan.vanthu.domain.report.board.BoardFixture.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.Submission.Status;

class ProgressCurveTest {

    @Test
    void theCurveNeverFallsLosesNoDayAndEndsAtWhatWasReported() {
        for (long seed = 1; seed <= 200; seed++) {
            Board board = BoardFixture.random(seed, 90, round(), DEADLINE.plusDays(seed % 40 - 20));
            List<ProgressCurve.Point> points = board.curve().points();
            for (int i = 1; i < points.size(); i++) {
                assertThat(points.get(i).day())
                        .isEqualTo(points.get(i - 1).day().plusDays(1));
                assertThat(points.get(i).reported())
                        .isGreaterThanOrEqualTo(points.get(i - 1).reported());
                assertThat(points.get(i).inTime())
                        .isGreaterThanOrEqualTo(points.get(i - 1).inTime());
            }
            ProgressCurve.Point last = points.get(points.size() - 1);
            assertThat(points.get(0).reported()).isZero();
            assertThat(last.reported()).isEqualTo(board.counts().actual());
            assertThat(last.inTime()).isEqualTo(board.counts().onTime());
            assertThat(points).extracting(ProgressCurve.Point::day).contains(DEADLINE);
        }
    }

    @Test
    void whileSomebodyIsSilentItGoesOnToTodayButNotForEver() {
        assertThat(end(DEADLINE.plusDays(5))).isEqualTo(DEADLINE.plusDays(5));
        assertThat(end(DEADLINE.plusYears(2))).isBefore(DEADLINE.plusDays(30));
    }

    @Test
    void whenAllHaveReportedItEnds() {
        Board board = Board.of(
                round(),
                List.of(unit(1, "A")),
                List.of(report(1, 1, DEADLINE.plusDays(2), Status.COUNTS)),
                DEADLINE.plusDays(90));
        List<ProgressCurve.Point> points = board.curve().points();
        assertThat(points.get(points.size() - 1).day()).isEqualTo(DEADLINE.plusDays(2));
    }

    private static LocalDate end(LocalDate today) {
        List<ProgressCurve.Point> points = Board.of(round(), List.of(unit(1, "A")), List.of(), today)
                .curve()
                .points();
        return points.get(points.size() - 1).day();
    }
}
