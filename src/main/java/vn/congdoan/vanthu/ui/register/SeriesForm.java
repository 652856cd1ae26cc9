package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.SeriesGrouping;
import vn.congdoan.vanthu.domain.register.SeriesScope;

/** One rule as somebody fills it in. */
final class SeriesForm {
    final StringProperty name = new SimpleStringProperty(this, "name", "");
    final ObjectProperty<SeriesGrouping> grouping =
            new SimpleObjectProperty<>(this, "grouping", SeriesGrouping.PER_TYPE);
    final ObservableList<String> typeCodes = FXCollections.observableArrayList();
    final ObjectProperty<SeriesScope> scope = new SimpleObjectProperty<>(this, "scope", SeriesScope.YEAR);
    final ObjectProperty<LocalDate> termFrom = new SimpleObjectProperty<>(this, "termFrom");
    final ObjectProperty<LocalDate> termTo = new SimpleObjectProperty<>(this, "termTo");
    final StringProperty start = new SimpleStringProperty(this, "start", "1");
    final StringProperty pattern = new SimpleStringProperty(this, "pattern", "");
    final StringProperty prefix = new SimpleStringProperty(this, "prefix", "");
    final BooleanProperty allowSuffix = new SimpleBooleanProperty(this, "allowSuffix");
    private long id;
    private int order;

    static NumberSeries empty(int order) {
        return new NumberSeries(
                0, "", SeriesGrouping.TYPES, List.of(), SeriesScope.YEAR, null, null, 1, "", "", false, order);
    }

    void onChange(Runnable changed) {
        name.addListener(o -> changed.run());
        grouping.addListener(o -> changed.run());
        pattern.addListener(o -> changed.run());
        prefix.addListener(o -> changed.run());
        typeCodes.addListener((InvalidationListener) o -> changed.run());
    }

    void show(NumberSeries series) {
        id = series.id();
        order = series.order();
        name.set(series.name());
        grouping.set(series.grouping());
        typeCodes.setAll(series.typeCodes());
        scope.set(series.scope());
        termFrom.set(series.termFrom());
        termTo.set(series.termTo());
        start.set(String.valueOf(series.start()));
        pattern.set(series.symbolPattern());
        prefix.set(series.ownPrefix());
        allowSuffix.set(series.allowSuffix());
    }

    /** Letters where the first number should be make it 0, which the service refuses with its words. */
    NumberSeries series() {
        String first = start.get().strip();
        return new NumberSeries(
                id,
                name.get().strip(),
                grouping.get(),
                List.copyOf(typeCodes),
                scope.get(),
                scope.get() == SeriesScope.TERM ? termFrom.get() : null,
                scope.get() == SeriesScope.TERM ? termTo.get() : null,
                first.matches("[0-9]{1,6}") ? Integer.parseInt(first) : 0,
                pattern.get().strip(),
                prefix.get().strip(),
                allowSuffix.get(),
                order);
    }
}
