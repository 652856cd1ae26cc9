package vn.congdoan.vanthu.ui.fill;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.round.fill.FillLine;
import vn.congdoan.vanthu.app.round.fill.FillPlan;
import vn.congdoan.vanthu.app.round.fill.FillService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.ui.common.Destination;

/** A superior's workbook with what would be put into it. */
public final class FillViewModel {
    private final FillService service;
    private final FillWindow window;
    private final ObservableList<FillRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<FillPlan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    /** Counts up with every change of what would be put where. */
    private final ReadOnlyIntegerWrapper state = new ReadOnlyIntegerWrapper(this, "state");

    private final ObjectProperty<FillRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private long round;

    public FillViewModel(FillService service, FillWindow window) {
        this.service = Objects.requireNonNull(service, "service");
        this.window = Objects.requireNonNull(window, "window");
    }

    /** @param file null to ask for it on the screen; what was being done in the same round then stays */
    public void enter(long roundId, Path file) {
        boolean other = roundId != round;
        round = roundId;
        if (file != null) {
            read(file);
        } else if (other) {
            show(null);
        }
    }

    /** Looks for the cells in a workbook; one that can't be used leaves the screen as it is. */
    public void read(Path file) {
        window.jobs().submit(service.propose(round, file), this::show, window.errors()::present);
    }

    private void show(FillPlan found) {
        plan.set(found);
        rows.setAll(
                found == null
                        ? List.of()
                        : found.lines().stream().map(FillRow::new).toList());
        rows.forEach(row -> row.wantedProperty().addListener(o -> {
            alone(row);
            changed();
        }));
        missing.set(missingWords(found));
        chosen.set(rows.isEmpty() ? null : rows.get(0));
        changed();
    }

    private String missingWords(FillPlan found) {
        if (found == null || found.missing().isEmpty()) {
            return "";
        }
        String codes = String.join(
                ", ", found.missing().stream().map(one -> one.code()).toList());
        return window.messages().get("fill.missing", found.missing().size(), codes);
    }

    private void changed() {
        long wanted = rows.stream().filter(FillRow::isWanted).count();
        ready.set(wanted > 0);
        summary.set(
                plan.get() == null
                        ? ""
                        : window.messages()
                                .get(
                                        "fill.summary",
                                        plan.get().round().code(),
                                        plan.get().file().getFileName().toString(),
                                        wanted,
                                        rows.size()));
        state.set(state.get() + 1);
    }

    /** A cell takes one figure: the one that a person chose last. */
    private void alone(FillRow row) {
        if (row.isWanted()) {
            rows.stream()
                    .filter(other ->
                            other != row && other.isWanted() && other.place().equals(row.place()))
                    .forEach(other -> other.wantedProperty().set(false));
        }
    }

    /** Sends a figure to another cell: {@code SHEET!D7}, or {@code D7} of the same sheet. What is no cell is told, and nothing changes. */
    public void point(FillRow row, String typed) {
        String words = typed.indexOf('!') < 0 ? row.place().sheet() + "!" + typed.strip() : typed.strip();
        if (words.equals(row.place().toString())) {
            return;
        }
        try {
            row.point(service.pointed(plan.get(), row.line(), plan.get().place(words)));
            alone(row);
        } catch (ProblemException e) {
            window.errors().present(e);
        }
        changed();
    }

    /** Writes the filled copy and opens it. */
    public void save(Path target) {
        window.jobs()
                .submit(
                        service.fill(plan.get(), wanted(), target),
                        filled -> {
                            window.notices()
                                    .tell(MessageRef.of(
                                            "fill.saved",
                                            filled,
                                            target.getFileName().toString()));
                            window.opener().accept(target);
                        },
                        window.errors()::present);
    }

    private Map<CellPlace, FillSubject> wanted() {
        Map<CellPlace, FillSubject> wanted = new LinkedHashMap<>();
        rows.stream()
                .filter(FillRow::isWanted)
                .forEach(row -> wanted.put(row.place(), row.line().target().subject()));
        return wanted;
    }

    /** What will stand in the cells that change, as a person reads it. */
    Map<CellPlace, String> changes() {
        Map<CellPlace, String> changes = new LinkedHashMap<>();
        rows.stream().filter(FillRow::isWanted).forEach(row -> changes.put(row.place(), value(row.line())));
        return changes;
    }

    /** Our figure as it is written; says so when there is none. */
    String value(FillLine line) {
        return line.value()
                .map(CellValue::printed)
                .orElseGet(() -> window.messages().get("fill.noValue"));
    }

    /** To the totals that the figures come from. */
    void back() {
        window.navigator().open(new Destination.Totals(round));
    }

    /** A name beside the superior's file that isn't its own. */
    String proposedName() {
        String name = plan.get().file().getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return window.messages().get("fill.fileName", stem) + (dot < 0 ? "" : name.substring(dot));
    }

    public ObservableList<FillRow> rows() {
        return rows;
    }

    /** Null while no workbook is chosen. */
    public ReadOnlyObjectProperty<FillPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Which indicators the workbook doesn't name; "" for none. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ObjectProperty<FillRow> chosenProperty() {
        return chosen;
    }
}
