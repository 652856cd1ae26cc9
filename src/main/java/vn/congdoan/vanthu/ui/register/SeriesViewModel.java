package vn.congdoan.vanthu.ui.register;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.common.Rights;

/** By which rules documents are numbered; the first that covers a document numbers it. */
public final class SeriesViewModel {
    private final BookServices services;
    private final Rights rights;
    private final BookWindow window;
    private final SeriesForm form = new SeriesForm();
    private final ObservableList<NumberSeries> rows = FXCollections.observableArrayList();
    private final ObservableList<DocumentType> types = FXCollections.observableArrayList();
    private final ObjectProperty<NumberSeries> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper example = new ReadOnlyStringWrapper(this, "example", "");

    SeriesViewModel(BookServices services, BookWindow window) {
        this.services = services;
        rights = new Rights(services.access());
        this.window = window;
        chosen.addListener((o, was, is) -> {
            if (is != null) {
                form.show(is);
            }
        });
        form.onChange(this::showExample);
    }

    ObservableList<NumberSeries> rows() {
        return rows;
    }

    /** The kinds of documents that a group may hold. */
    ObservableList<DocumentType> types() {
        return types;
    }

    ObjectProperty<NumberSeries> chosenProperty() {
        return chosen;
    }

    SeriesForm form() {
        return form;
    }

    /** What a symbol by this rule looks like; "" while the office has no abbreviation. */
    ReadOnlyStringProperty exampleProperty() {
        return example.getReadOnlyProperty();
    }

    /** Whether whoever entered the screen last may change something here. */
    ReadOnlyBooleanProperty mayChangeProperty() {
        return rights.may(Permission.SETTINGS);
    }

    /** The screen comes into view, perhaps before somebody else. */
    void enter() {
        rights.ask();
        load();
    }

    void load() {
        window.run("register.job.list", () -> services.series().types(), types::setAll);
        window.run("register.job.list", () -> services.series().list(), this::show);
    }

    private void show(List<NumberSeries> series) {
        NumberSeries before = chosen.get();
        rows.setAll(series);
        chosen.set(rows.stream()
                .filter(each -> before != null && each.id() == before.id())
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0)));
    }

    /** An empty form, in front of the others: a special rule must be asked before the general one. */
    void startNew() {
        chosen.set(null);
        int first = rows.stream().mapToInt(NumberSeries::order).min().orElse(1);
        form.show(SeriesForm.empty(first - 1));
    }

    void save() {
        NumberSeries wanted = form.series();
        window.run("register.job.save", () -> services.series().save(wanted), stored -> {
            window.notices().tell(MessageRef.of("register.series.saved", stored.name()));
            chosen.set(stored);
            load();
        });
    }

    void remove() {
        NumberSeries unwanted = chosen.get();
        if (unwanted != null
                && window.confirmation()
                        .confirm(
                                MessageRef.of("register.series.removeQuestion", unwanted.name()),
                                MessageRef.of("register.action.removeSeries"))) {
            window.run(
                    "register.job.save",
                    () -> {
                        services.series().remove(unwanted);
                        return unwanted;
                    },
                    removed -> load());
        }
    }

    private void showExample() {
        NumberSeries wanted = form.series();
        DocumentType type = types.stream()
                .filter(each ->
                        wanted.typeCodes().isEmpty() || wanted.typeCodes().contains(each.code()))
                .filter(each -> each.symbolPattern() != DocumentType.SymbolPattern.NONE)
                .findFirst()
                .orElse(null);
        if (type != null) {
            window.run(
                    "register.job.list",
                    () -> services.series().symbol(wanted, type),
                    symbol -> example.set(
                            symbol.isEmpty() ? "" : window.messages().get("register.series.example", symbol)));
        }
    }
}
