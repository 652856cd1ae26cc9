package vn.congdoan.vanthu.ui.round;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.round.setup.DeadlineDays;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.i18n.Messages;

/** The units' last day and the office's own, and what the calendar says to them. */
public final class DeadlineForm {
    public final ObjectProperty<LocalDate> deadline = new SimpleObjectProperty<>(this, "deadline");
    /** Our own day to report to the superior; null for none. */
    public final ObjectProperty<LocalDate> upward = new SimpleObjectProperty<>(this, "upward");
    /** Working days between the two. */
    public final StringProperty margin = new SimpleStringProperty(this, "margin", "");

    private final DeadlineDays days;
    private final Messages messages;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");
    private final ReadOnlyObjectWrapper<LocalDate> better = new ReadOnlyObjectWrapper<>(this, "better");

    DeadlineForm(DeadlineDays days, Messages messages) {
        this.days = days;
        this.messages = messages;
        deadline.addListener(o -> reckon());
        upward.addListener(o -> reckon());
    }

    /** Why the deadline suits badly; "" when it suits. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** A day that suits better; null for none. */
    public ReadOnlyObjectProperty<LocalDate> betterProperty() {
        return better.getReadOnlyProperty();
    }

    public void takeBetter() {
        if (better.get() != null) {
            deadline.set(better.get());
        }
    }

    /** Puts the units' deadline so many working days before the office's own. */
    public void fromUpward() {
        String typed = margin.get().strip();
        if (upward.get() != null && typed.matches("\\d{1,3}")) {
            deadline.set(days.earlier(upward.get(), Integer.parseInt(typed)));
        }
    }

    private void reckon() {
        Optional<DeadlineDays.Shift> shift =
                deadline.get() == null ? Optional.empty() : days.shift(deadline.get(), upward.get());
        better.set(shift.map(DeadlineDays.Shift::better).orElse(null));
        hint.set(shift.map(off -> messages.get("round.setup.dayOff", off.reason(), PrintedDay.of(off.better())))
                .orElse(""));
    }
}
