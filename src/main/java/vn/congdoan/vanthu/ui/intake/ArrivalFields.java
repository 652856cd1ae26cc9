package vn.congdoan.vanthu.ui.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** When something arrived and in what haste, as a person types it before it is registered. */
public final class ArrivalFields {
    private final Clock clock;
    private final StringProperty date = new SimpleStringProperty(this, "date", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>(this, "urgency", Urgency.NONE);
    private final BooleanBinding datedBack;

    ArrivalFields(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        datedBack = Bindings.createBooleanBinding(this::isEarlier, date);
        reset(Urgency.NONE);
    }

    /** Of arrival, as typed. */
    public StringProperty dateProperty() {
        return date;
    }

    /** Why it lies before today. */
    public StringProperty reasonProperty() {
        return reason;
    }

    public ObjectProperty<Urgency> urgencyProperty() {
        return urgency;
    }

    /** Whether a reason is needed. */
    public BooleanBinding datedBack() {
        return datedBack;
    }

    void reset(Urgency haste) {
        date.set(IntakeDates.day(LocalDate.now(clock)));
        reason.set("");
        urgency.set(haste);
    }

    /**
     * The arrival on the typed day.
     *
     * @throws ProblemException {@code incoming.date.unreadable}
     */
    Arrival of(Arrival today) {
        LocalDate day = IntakeDates.readDay(date.get())
                .orElseThrow(() -> ProblemException.of("incoming.date.unreadable", date.get()));
        return today.arrived(day, isEarlier() ? reason.get() : "", urgency.get());
    }

    private boolean isEarlier() {
        return IntakeDates.readDay(date.get())
                .map(day -> day.isBefore(LocalDate.now(clock)))
                .orElse(false);
    }
}
