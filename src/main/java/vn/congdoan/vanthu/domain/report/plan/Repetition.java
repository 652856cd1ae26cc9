package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** Makes a recurring duty of its first round: when the next ones are due follows from the deadline of this one. */
public final class Repetition {
    private Repetition() {}

    /** The rule by which a period's deadline is what it is. */
    public static DueRule rule(DueRule.Kind kind, ReportPeriod period, LocalDate deadline) {
        return switch (kind) {
            case AFTER_END -> DueRule.afterEnd((int) ChronoUnit.DAYS.between(period.to(), deadline));
            case DAY_OF_MONTH ->
                DueRule.dayOfMonth(deadline.getDayOfMonth(), (int)
                        ChronoUnit.MONTHS.between(YearMonth.from(period.to()), YearMonth.from(deadline)));
            case FIXED -> DueRule.fixed(dates(period, deadline));
        };
    }

    /**
     * @param first whose period is a month, a quarter, half a year or a year
     * @param margin working days between its deadline and the office's own; of a round that goes no further it isn't minded
     */
    public static RecurringDuty duty(RoundPlan first, DueRule.Kind kind, int margin, boolean automatic) {
        boolean further = first.upward() != null;
        String ending = "-" + Periods.code(first.period());
        boolean usual = first.code().endsWith(ending);
        return new RecurringDuty(
                0,
                withoutPeriod(first.title(), first.period().from().getYear()),
                usual ? first.code().substring(0, first.code().length() - ending.length()) : first.code(),
                Periods.kind(first.period()),
                rule(kind, first.period(), further ? first.upward() : first.deadline()),
                further ? margin : -1,
                first.form(),
                first.units(),
                first.period().from(),
                automatic,
                true);
    }

    /** The title of a round names its period, that of the duty doesn't. */
    private static String withoutPeriod(String words, int year) {
        String bare =
                words.replaceFirst("(?iu)\\s*\\p{L}+\\s+" + year + "\\s*$", "").strip();
        return bare.isEmpty() ? words : bare;
    }

    /** The same place in every period of the year: 31/5 of the first half is 30/11 of the second. */
    private static List<MonthDay> dates(ReportPeriod period, LocalDate deadline) {
        int months = Periods.kind(period).months();
        if (months == 0) {
            return List.of(MonthDay.from(deadline));
        }
        int first = Periods.number(period);
        boolean last = deadline.getDayOfMonth() == deadline.lengthOfMonth();
        List<MonthDay> dates = new ArrayList<>();
        for (int number = 1; number <= 12 / months; number++) {
            YearMonth month = YearMonth.from(deadline).plusMonths((long) months * (number - first));
            int day = last ? month.lengthOfMonth() : Math.min(deadline.getDayOfMonth(), month.lengthOfMonth());
            dates.add(MonthDay.of(month.getMonthValue(), day));
        }
        return dates;
    }
}
