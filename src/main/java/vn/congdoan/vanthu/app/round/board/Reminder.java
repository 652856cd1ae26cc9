package vn.congdoan.vanthu.app.round.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;

/**
 * Whom a reminder would go to at this minute.
 *
 * @param office who reminds
 * @param ordered the document that asks for the reports, as a text names it; "" where none does
 * @param proposed a last day to give them: the deadline while it isn't over, else some working days from today
 */
public record Reminder(Board board, String office, String ordered, LocalDate proposed) {
    public Reminder {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(ordered, "ordered");
        Objects.requireNonNull(proposed, "proposed");
    }

    /** Nothing came from them. */
    public List<UnitStanding> silent() {
        return board.in(UnitState.MISSING);
    }

    /** What came from them can't be used. */
    public List<UnitStanding> returned() {
        return board.in(UnitState.RETURNED);
    }

    /** By code. */
    public List<UnitStanding> reminded(boolean alsoReturned) {
        return board.units().stream()
                .filter(unit -> unit.state() == UnitState.MISSING || alsoReturned && unit.state() == UnitState.RETURNED)
                .toList();
    }
}
