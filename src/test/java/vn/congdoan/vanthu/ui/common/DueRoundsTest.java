package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.job.DirectJobRunner;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.BoardFixture;
import vn.congdoan.vanthu.i18n.Messages;

class DueRoundsTest {
    private static final LocalDate TODAY = BoardFixture.DEADLINE;
    private final Messages messages = new Messages(Messages.VIETNAMESE);

    @Test
    void onlyRoundsThatAreDueAndIncompleteAreTold() {
        DueRounds due = due(
                List.of(
                        board("SAU", 3, false),
                        board("XA", 15, false),
                        board("CU", -61, false),
                        board("DU", 1, true),
                        board("QUA", -2, false)),
                new AtomicBoolean(true));
        due.refresh();
        assertThat(due.boards()).extracting(board -> board.round().code()).containsExactly("QUA", "SAU");
        assertThat(messages.get(DueRounds.words(due.boards().get(0))))
                .isEqualTo("1/2 đơn vị chưa nộp, đã quá hạn 2 ngày: Báo cáo công tác tuyên truyền");
        assertThat(messages.get(DueRounds.words(due.boards().get(1)))).contains("hạn còn 3 ngày");
        assertThat(due.wantedProperty().get()).isEqualTo(2);
    }

    @Test
    void whoHasNothingToDoWithReportsIsToldNothing() {
        AtomicBoolean allowed = new AtomicBoolean(true);
        DueRounds due = due(List.of(board("A", 3, false)), allowed);
        due.refresh();
        assertThat(due.boards()).hasSize(1);
        allowed.set(false);
        due.refresh();
        assertThat(due.boards()).isEmpty();
        assertThat(due.wantedProperty().get()).isZero();
    }

    private static DueRounds due(List<Board> running, AtomicBoolean allowed) {
        return new DueRounds(() -> running, () -> 2, allowed::get, new DirectJobRunner(), failure -> {
            throw new AssertionError(failure);
        });
    }

    private static Board board(String code, int daysLeft, boolean complete) {
        LocalDate deadline = TODAY.plusDays(daysLeft);
        return Board.of(
                BoardFixture.round(code, deadline),
                List.of(BoardFixture.unit(1, "A"), BoardFixture.unit(2, "A")),
                complete
                        ? List.of(
                                BoardFixture.report(1, 1, deadline, Status.COUNTS),
                                BoardFixture.report(2, 1, deadline, Status.COUNTS))
                        : List.of(BoardFixture.report(1, 1, deadline, Status.COUNTS)),
                TODAY);
    }
}
