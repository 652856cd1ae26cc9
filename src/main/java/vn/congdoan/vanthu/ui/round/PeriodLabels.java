package vn.congdoan.vanthu.ui.round;

import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.plan.Periods;
import vn.congdoan.vanthu.i18n.Messages;

/** Periods as people say them. */
final class PeriodLabels {
    private PeriodLabels() {}

    static String words(Messages messages, ReportPeriod period) {
        String year = String.valueOf(period.from().getYear());
        int number = Periods.number(period);
        return switch (Periods.kind(period)) {
            case MONTH -> messages.get("round.period.words.month", number, year);
            case QUARTER ->
                messages.get("round.period.words.quarter", "I".repeat(number).replace("IIII", "IV"), year);
            case HALF ->
                messages.get(number == 1 ? "round.period.words.firstHalf" : "round.period.words.secondHalf", year);
            case YEAR -> messages.get("round.period.words.year", year);
            case FREE -> PrintedDay.of(period.from()) + " – " + PrintedDay.of(period.to());
        };
    }
}
