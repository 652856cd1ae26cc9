package vn.congdoan.vanthu.ui.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.i18n.Messages;

/** The words of the board. */
final class UnitWords {
    private static final int MONTHS_OF_QUARTER = 3;

    private final Messages messages;

    UnitWords(Messages messages) {
        this.messages = messages;
    }

    String state(UnitStanding unit) {
        String word = messages.get(unit.state().labelKey());
        return unit.state() == UnitState.LATE ? messages.get("board.late", word, unit.daysLate()) : word;
    }

    /** "" where nothing is late. */
    String days(UnitStanding unit) {
        return unit.daysLate() == 0 ? "" : String.valueOf(unit.daysLate());
    }

    /** A group's name, or that there is none. */
    String group(String group) {
        return group.isBlank() ? messages.get("board.group.none") : group;
    }

    String percent(Optional<BigDecimal> rate) {
        return rate.map(value -> messages.get("board.percent", value)).orElse("–");
    }

    /** The month, the quarter or the year of a period that is one, else its two days. */
    String period(ReportPeriod period) {
        boolean wholeMonths = period.from().getDayOfMonth() == 1
                && period.to().plusDays(1).getDayOfMonth() == 1
                && period.from().getYear() == period.to().getYear();
        int first = period.from().getMonthValue();
        int months = period.to().getMonthValue() - first + 1;
        String year = String.valueOf(period.from().getYear());
        if (wholeMonths && months == 1) {
            return messages.get("board.period.month", String.format(Locale.ROOT, "%02d", first), year);
        }
        if (wholeMonths && months == MONTHS_OF_QUARTER && first % MONTHS_OF_QUARTER == 1) {
            return messages.get("board.period.quarter", first / MONTHS_OF_QUARTER + 1, year);
        }
        return wholeMonths && months == 12 ? year : PrintedDay.of(period.from()) + "–" + PrintedDay.of(period.to());
    }

    /** All there is to say of a unit in a round, in one line. */
    String whole(UnitStanding unit) {
        return Stream.of(
                        unit.unit().code(),
                        unit.unit().name(),
                        state(unit),
                        unit.received() == null ? "" : messages.get("board.received", PrintedDay.of(unit.received())),
                        unit.file(),
                        unit.unit().exemption())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** A line of the table for a sheet. */
    List<String> cells(UnitStanding unit) {
        return List.of(
                unit.unit().code(),
                unit.unit().name(),
                unit.unit().group(),
                messages.get(unit.state().labelKey()),
                days(unit),
                PrintedDay.of(unit.received()),
                unit.file());
    }
}
