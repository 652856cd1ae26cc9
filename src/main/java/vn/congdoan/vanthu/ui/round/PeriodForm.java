package vn.congdoan.vanthu.ui.round;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.plan.Periods;

/** The fields of a period: a kind with year and number, or two days. */
public final class PeriodForm {
    public final ObjectProperty<Periods.Kind> kind = new SimpleObjectProperty<>(this, "kind", Periods.Kind.YEAR);
    public final StringProperty year = new SimpleStringProperty(this, "year", "");
    /** Which of the year, from 1. */
    public final ObjectProperty<Integer> number = new SimpleObjectProperty<>(this, "number", 1);

    public final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    public final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");

    /** Nothing while it is incomplete or runs backwards. */
    public Optional<ReportPeriod> period() {
        if (kind.get() == Periods.Kind.FREE) {
            boolean there = from.get() != null && to.get() != null && !to.get().isBefore(from.get());
            return there ? Optional.of(new ReportPeriod(from.get(), to.get())) : Optional.empty();
        }
        String typed = year.get().strip();
        if (!typed.matches("(19|20)\\d\\d") || number.get() == null) {
            return Optional.empty();
        }
        return Optional.of(Periods.of(kind.get(), Integer.parseInt(typed), Math.min(number.get(), numbers())));
    }

    /** How many of the kind a year has. */
    public int numbers() {
        return kind.get() == Periods.Kind.FREE ? 1 : 12 / kind.get().months();
    }

    void show(ReportPeriod period) {
        kind.set(Periods.kind(period));
        year.set(String.valueOf(period.from().getYear()));
        number.set(Periods.number(period));
        from.set(period.from());
        to.set(period.to());
    }

    void onChange(Runnable action) {
        InvalidationListener changed = o -> action.run();
        kind.addListener(changed);
        year.addListener(changed);
        number.addListener(changed);
        from.addListener(changed);
        to.addListener(changed);
    }
}
