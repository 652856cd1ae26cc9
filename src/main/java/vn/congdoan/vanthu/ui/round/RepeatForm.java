package vn.congdoan.vanthu.ui.round;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.congdoan.vanthu.app.round.setup.DeadlineDays;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;
import vn.congdoan.vanthu.domain.report.plan.Repetition;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

/** Whether the next periods get a round too. */
public final class RepeatForm {
    public final BooleanProperty repeats = new SimpleBooleanProperty(this, "repeats", false);
    public final BooleanProperty automatic = new SimpleBooleanProperty(this, "automatic", true);
    public final ObjectProperty<DueRule.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", DueRule.Kind.DAY_OF_MONTH);

    /** The duty whose first round is the planned one. */
    RecurringDuty duty(RoundPlan plan, DeadlineDays days) {
        int margin = plan.upward() == null ? -1 : days.between(plan.deadline(), plan.upward());
        return Repetition.duty(plan, kind.get(), margin, automatic.get());
    }
}
