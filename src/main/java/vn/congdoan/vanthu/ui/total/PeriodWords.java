package vn.congdoan.vanthu.ui.total;

import java.time.LocalDate;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** A period as short as a chart has room for: 2024, 3/2024, 1–6/2024. */
final class PeriodWords {
    private PeriodWords() {}

    static String of(ReportPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean months = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        if (!months || from.getYear() != to.getYear()) {
            return PrintedDay.of(to);
        }
        if (from.getMonthValue() == to.getMonthValue()) {
            return to.getMonthValue() + "/" + to.getYear();
        }
        boolean year = from.getMonthValue() == 1 && to.getMonthValue() == 12;
        return year
                ? String.valueOf(to.getYear())
                : from.getMonthValue() + "–" + to.getMonthValue() + "/" + to.getYear();
    }
}
