package vn.congdoan.vanthu.ui.round;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.congdoan.vanthu.app.round.setup.DeadlineDays;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.Periods;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

/** Whether the next periods get a round too; when that is due follows from the deadline of this one. */
public final class RepeatForm {
    public final BooleanProperty repeats = new SimpleBooleanProperty(this, "repeats", false);
    public final BooleanProperty automatic = new SimpleBooleanProperty(this, "automatic", true);
    public final ObjectProperty<DueRule.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", DueRule.Kind.DAY_OF_MONTH);

    /** The rule by which this period's deadline is what it is. */
    DueRule rule(ReportPeriod period, LocalDate deadline) {
        return switch (kind.get()) {
            case AFTER_END -> DueRule.afterEnd((int) ChronoUnit.DAYS.between(period.to(), deadline));
            case DAY_OF_MONTH ->
                DueRule.dayOfMonth(deadline.getDayOfMonth(), (int)
                        ChronoUnit.MONTHS.between(YearMonth.from(period.to()), YearMonth.from(deadline)));
            case FIXED -> DueRule.fixed(dates(period, deadline));
        };
    }

    /** The duty whose first round is the planned one. */
    RecurringDuty duty(RoundPlan plan, PeriodForm period, DeadlineDays days) {
        boolean further = plan.upward() != null;
        String ending = "-" + Periods.code(plan.period());
        boolean usual = plan.code().endsWith(ending);
        return new RecurringDuty(
                0,
                withoutPeriod(plan.title(), period.year.get()),
                usual ? plan.code().substring(0, plan.code().length() - ending.length()) : plan.code(),
                period.kind.get(),
                rule(plan.period(), further ? plan.upward() : plan.deadline()),
                further ? days.between(plan.deadline(), plan.upward()) : -1,
                plan.form(),
                plan.units(),
                plan.period().from(),
                automatic.get(),
                true);
    }

    /** The title of a round names its period, that of the duty doesn't. */
    private static String withoutPeriod(String words, String year) {
        String bare =
                words.replaceFirst("(?iu)\\s*\\p{L}+\\s+" + year + "\\s*$", "").strip();
        return bare.isEmpty() ? words : bare;
    }

    /** The same place in every period of the year: 31/5 of the first half is 30/11 of the second. */
    private static List<MonthDay> dates(ReportPeriod period, LocalDate deadline) {
        int months = Periods.kind(period).months();
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
