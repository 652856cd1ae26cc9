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
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.Periods;

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
