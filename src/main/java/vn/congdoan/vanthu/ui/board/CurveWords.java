package vn.congdoan.vanthu.ui.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.board.ProgressCurve.Point;
import vn.congdoan.vanthu.i18n.Messages;

/** The words on the curve. */
final class CurveWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    private final Messages messages;

    CurveWords(Messages messages) {
        this.messages = messages;
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String deadline(LocalDate day) {
        return messages.get("board.curve.deadline", PrintedDay.of(day));
    }

    String point(Point point, int expected) {
        return messages.get(
                "board.curve.point", PrintedDay.of(point.day()), point.reported(), expected, point.inTime());
    }
}
