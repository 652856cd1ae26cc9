package vn.congdoan.vanthu.ui.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.unit.FieldChange;
import vn.congdoan.vanthu.app.unit.ImportChoice;
import vn.congdoan.vanthu.app.unit.ImportPlan;
import vn.congdoan.vanthu.app.unit.ImportResult;
import vn.congdoan.vanthu.app.unit.NearUnit;
import vn.congdoan.vanthu.app.unit.PlannedUnit;
import vn.congdoan.vanthu.app.unit.UnitBookService;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.unit.ImportLine.Kind;
import vn.congdoan.vanthu.ui.unit.ImportLine.Option;

/** What taking in a list would do, line by line; nothing is stored until the person says so. */
public final class UnitImportViewModel {
    private final UnitBookService book;
    private final UnitWindow window;
    private final ObservableList<ImportLine> all = FXCollections.observableArrayList();
    private final FilteredList<ImportLine> lines = new FilteredList<>(all);
    private final ObjectProperty<Kind> filter = new SimpleObjectProperty<>(this, "filter");
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final BooleanProperty correction = new SimpleBooleanProperty(this, "correction", false);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
    private final Map<String, ImportChoice> choices = new HashMap<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private ImportPlan plan;

    public UnitImportViewModel(UnitBookService book, UnitWindow window) {
        this.book = Objects.requireNonNull(book, "book");
        this.window = Objects.requireNonNull(window, "window");
        filter.addListener(o -> lines.setPredicate(line -> filter.get() == null || line.kind() == filter.get()));
    }

    ObservableList<ImportLine> lines() {
        return lines;
    }

    /** Null for all lines. */
    ObjectProperty<Kind> filterProperty() {
        return filter;
    }

    /** From which changed names and groups hold. */
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** Whether they only put right what was always meant. */
    BooleanProperty correctionProperty() {
        return correction;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether there is something to store. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    void enter(Path file) {
        all.clear();
        choices.clear();
        counts.clear();
        ready.set(false);
        filter.set(null);
        correction.set(false);
        day.set(LocalDate.now(window.clock()));
        title.set(window.messages().get("unit.preview.title", String.valueOf(file.getFileName())));
        window.jobs().submit(book.plan(file), this::show, failure -> {
            window.errors().present(failure);
            back();
        });
    }

    private void show(ImportPlan found) {
        plan = found;
        List<ImportLine> shown = new ArrayList<>();
        plan.errors().forEach(error -> shown.add(error(error)));
        plan.near().forEach(row -> shown.add(near(row)));
        plan.added().stream()
                .filter(row -> row.near().isEmpty())
                .forEach(row -> shown.add(line(Kind.ADDED, row, row.after().group())));
        plan.changed().forEach(row -> shown.add(line(Kind.CHANGED, row, changes(row))));
        plan.unchanged().forEach(row -> shown.add(line(Kind.UNCHANGED, row, "")));
        for (Unit unit : plan.absent()) {
            String words = window.messages().get("unit.preview.stays");
            shown.add(new ImportLine(Kind.ABSENT, "", unit.code(), unit.name(), words, List.of()));
        }
        shown.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
        all.setAll(shown);
        ready.set(!plan.added().isEmpty() || !plan.changed().isEmpty());
    }

    private ImportLine error(Finding error) {
        return new ImportLine(
                Kind.ERROR, error.place(), "", "", window.messages().get(error.message()), List.of());
    }

    private static ImportLine line(Kind kind, PlannedUnit row, String words) {
        return new ImportLine(kind, row.place(), row.after().code(), row.after().name(), words, List.of());
    }

    private String changes(PlannedUnit row) {
        return row.changes().stream().map(this::change).collect(Collectors.joining(" · "));
    }

    private String change(FieldChange change) {
        String label = window.messages().get(change.field().labelKey());
        return change.before().isEmpty()
                ? window.messages().get("unit.preview.filled", label, change.after())
                : window.messages().get("unit.preview.change", label, change.before(), change.after());
    }

    /** A name that is wholly another's is taken for it unless the person says otherwise. */
    private ImportLine near(PlannedUnit row) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(ImportChoice.ADD, window.messages().get("unit.preview.addAnyway")));
        for (NearUnit near : row.near()) {
            if (near.unit().id() != 0) {
                String words =
                        window.messages().get("unit.preview.same", near.unit().code());
                options.add(new Option(ImportChoice.same(near.unit().id()), words));
            }
        }
        options.add(new Option(ImportChoice.LEAVE_OUT, window.messages().get("unit.preview.leaveOut")));
        NearUnit likest = row.near().get(0);
        boolean same = likest.unit().id() != 0 && likest.likeness() == 1;
        choices.put(row.place(), same ? ImportChoice.same(likest.unit().id()) : ImportChoice.ADD);
        String words = row.near().stream()
                .map(near -> window.messages()
                        .get(
                                "unit.preview.like",
                                near.unit().code(),
                                near.unit().name()))
                .collect(Collectors.joining(" · "));
        return new ImportLine(
                Kind.NEAR, row.place(), row.after().code(), row.after().name(), words, options);
    }

    Option chosen(ImportLine line) {
        ImportChoice choice = choices.get(line.place());
        return line.choices().stream()
                .filter(option -> option.choice().equals(choice))
                .findFirst()
                .orElse(null);
    }

    void choose(ImportLine line, Option option) {
        if (option != null) {
            choices.put(line.place(), option.choice());
        }
    }

    void store() {
        window.jobs()
                .submit(
                        book.store(plan, choices, correction.get() ? null : day.get()),
                        this::stored,
                        window.errors()::present);
    }

    private void stored(ImportResult result) {
        window.notices()
                .tell(MessageRef.of("unit.notice.imported", result.added(), result.changed(), result.unchanged()));
        back();
    }

    void back() {
        window.navigator().open(new Destination.Units());
    }
}
