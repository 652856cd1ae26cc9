package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/**
 * When the report of a period is due.
 *
 * @param days of {@link Kind#AFTER_END}: how many after the period's last day; of {@link Kind#DAY_OF_MONTH}: which day
 * @param monthsAfter of {@link Kind#DAY_OF_MONTH}: 0 for the last month of the period, 1 for the one after it
 * @param dates of {@link Kind#FIXED}: one for each period of a year, in order: 31/5 and 30/11 for half-years
 */
public record DueRule(Kind kind, int days, int monthsAfter, List<MonthDay> dates) {

    /** The kinds of rules. */
    public enum Kind {
        AFTER_END("round.due.afterEnd"),
        DAY_OF_MONTH("round.due.dayOfMonth"),
        FIXED("round.due.fixed");

        private final String labelKey;

        Kind(String labelKey) {
            this.labelKey = labelKey;
        }

        public String labelKey() {
            return labelKey;
        }
    }

    public DueRule {
        Objects.requireNonNull(kind, "kind");
        dates = List.copyOf(dates);
    }

    /** So many days after the period's last day. */
    public static DueRule afterEnd(int days) {
        return new DueRule(Kind.AFTER_END, days, 0, List.of());
    }

    /** @param monthsAfter 0 for the last month of the period, 1 for the one after it */
    public static DueRule dayOfMonth(int day, int monthsAfter) {
        return new DueRule(Kind.DAY_OF_MONTH, day, monthsAfter, List.of());
    }

    /** @param dates one for each period of a year, in order; with fewer the last one serves for the rest */
    public static DueRule fixed(List<MonthDay> dates) {
        return new DueRule(Kind.FIXED, 0, 0, dates);
    }

    /** The last day; days off aren't minded. Day 31 is the last one of a shorter month. */
    public LocalDate due(ReportPeriod period) {
        return switch (kind) {
            case AFTER_END -> period.to().plusDays(days);
            case DAY_OF_MONTH -> {
                YearMonth month = YearMonth.from(period.to()).plusMonths(monthsAfter);
                yield month.atDay(Math.min(Math.max(1, days), month.lengthOfMonth()));
            }
            case FIXED -> fixed(period);
        };
    }

    /** A date in the first half of the period is meant for the year after: nobody reports on a year in its January. */
    private LocalDate fixed(ReportPeriod period) {
        if (dates.isEmpty()) {
            return period.to();
        }
        MonthDay date = dates.get(Math.min(Periods.number(period), dates.size()) - 1);
        LocalDate middle = period.from()
                .plusDays(period.to().toEpochDay() / 2 - period.from().toEpochDay() / 2);
        LocalDate due = in(period.from().getYear(), date);
        return due.isBefore(middle) ? in(period.from().getYear() + 1, date) : due;
    }

    private static LocalDate in(int year, MonthDay date) {
        return Year.of(year).atMonthDay(date);
    }
}
