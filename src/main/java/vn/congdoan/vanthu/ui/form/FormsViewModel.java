package vn.congdoan.vanthu.ui.form;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.round.board.BoardService;
import vn.congdoan.vanthu.app.round.form.FormService;
import vn.congdoan.vanthu.app.round.form.FormsOrder;
import vn.congdoan.vanthu.app.round.form.MadeForms;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.settings.Settings;
import vn.congdoan.vanthu.ui.common.Destination;

/** The forms that are to be made: for whom, how packed, where to. */
public final class FormsViewModel {
    private final FormService forms;
    private final BoardService boards;
    private final FormWindow window;
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(this, "board");
    private final ObservableList<FormUnit> units =
            FXCollections.observableArrayList(unit -> new Observable[] {unit.chosenProperty()});
    private final FilteredList<FormUnit> rows = new FilteredList<>(units);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<FormReach> reach = new SimpleObjectProperty<>(this, "reach", FormReach.ALL);
    private final BooleanProperty zipped = new SimpleBooleanProperty(this, "zipped");
    private final BooleanProperty lastPeriod = new SimpleBooleanProperty(this, "lastPeriod");
    private final StringProperty sendTo = new SimpleStringProperty(this, "sendTo", "");
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private long round;

    public FormsViewModel(FormService forms, BoardService boards, FormWindow window) {
        this.forms = Objects.requireNonNull(forms, "forms");
        this.boards = Objects.requireNonNull(boards, "boards");
        this.window = Objects.requireNonNull(window, "window");
        query.addListener(o -> filter());
        reach.addListener(o -> filter());
        reach.addListener(o -> recount());
        units.addListener((Observable o) -> recount());
    }

    /** Null before it is loaded. */
    public ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The units within reach that the words find; of chosen ones all that may be chosen. */
    public ObservableList<FormUnit> rows() {
        return rows;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<FormReach> reachProperty() {
        return reach;
    }

    public BooleanProperty zippedProperty() {
        return zipped;
    }

    /** With what each unit reported in the period before. */
    public BooleanProperty lastPeriodProperty() {
        return lastPeriod;
    }

    /** Where the units send the filled form; "" for the office alone. */
    public StringProperty sendToProperty() {
        return sendTo;
    }

    /** Null before one was chosen. */
    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** How many forms would be made. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public void enter(long roundId) {
        if (round != roundId) {
            board.set(null);
            units.clear();
            reach.set(FormReach.ALL);
        }
        round = roundId;
        query.set("");
        recall();
        submit(new Job<>(MessageRef.of("forms.job.load"), control -> boards.board(roundId)), this::show);
    }

    private void show(Board loaded) {
        if (loaded.round().id() != round) {
            return;
        }
        Set<String> ticked =
                codes(units.stream().filter(unit -> unit.chosenProperty().get()).toList());
        List<FormUnit> owing = loaded.units().stream()
                .filter(unit -> unit.state() != UnitState.EXEMPT)
                .map(FormUnit::new)
                .toList();
        owing.forEach(unit -> unit.chosenProperty().set(ticked.contains(unit.code())));
        units.setAll(owing);
        board.set(loaded);
    }

    /** How many units the reach has, whatever is chosen now. */
    int size(FormReach which) {
        return (int) units.stream().filter(unit -> isIn(which, unit)).count();
    }

    private static boolean isIn(FormReach which, FormUnit unit) {
        return switch (which) {
            case ALL -> true;
            case SILENT -> unit.standing().owes();
            case CHOSEN -> unit.chosenProperty().get();
        };
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        FormReach which = reach.get();
        rows.setPredicate(unit -> (which == FormReach.CHOSEN || isIn(which, unit))
                && wanted.matches(SearchQuery.searchable(unit.code(), unit.name(), unit.group())));
    }

    private void recount() {
        count.set(size(reach.get()));
    }

    /** Ticks the units that are shown, or takes their ticks away. */
    void tickShown(boolean ticked) {
        List.copyOf(rows).forEach(unit -> unit.chosenProperty().set(ticked));
    }

    void askFolder() {
        window.folders().ask(folder.get()).ifPresent(folder::set);
    }

    /** Makes them, tells how many, and opens where they are. */
    public void make() {
        Set<String> wanted = switch (reach.get()) {
            case ALL -> Set.of();
            case SILENT, CHOSEN ->
                codes(units.stream().filter(unit -> isIn(reach.get(), unit)).toList());
        };
        into().ifPresent(where -> {
            remember();
            run(forms.forms(
                    round,
                    new FormsOrder(
                            wanted,
                            where,
                            zipped.get(),
                            lastPeriod.get(),
                            sendTo.get().strip())));
        });
    }

    /** Makes one form that any unit may fill in. */
    public void makeBlank() {
        into().ifPresent(where -> {
            remember();
            run(forms.blank(round, where, sendTo.get().strip()));
        });
    }

    private Optional<Path> into() {
        if (folder.get() == null) {
            askFolder();
        }
        return Optional.ofNullable(folder.get());
    }

    private void run(Job<MadeForms> job) {
        busy.set(true);
        submit(job, made -> {
            window.notices()
                    .tell(MessageRef.of(
                            "forms.made", made.forms().size(), made.place().toString()));
            window.opener().accept(folder.get());
        });
    }

    private <T> void submit(Job<T> job, Consumer<? super T> done) {
        window.jobs()
                .submit(
                        job,
                        result -> {
                            busy.set(false);
                            done.accept(result);
                        },
                        failure -> {
                            busy.set(false);
                            if (failure instanceof CancellationException) {
                                window.notices().tell(MessageRef.of("forms.cancelled"));
                            } else {
                                window.errors().present(failure);
                            }
                        });
    }

    private static Set<String> codes(Collection<FormUnit> of) {
        return of.stream().map(FormUnit::code).collect(Collectors.toSet());
    }

    private void recall() {
        Settings.Forms last = window.settings().current().forms();
        zipped.set(last.zipped());
        lastPeriod.set(last.lastPeriod());
        sendTo.set(last.sendTo());
        folder.set(path(last.folder()));
    }

    private void remember() {
        Settings.Forms now = new Settings.Forms(
                String.valueOf(folder.get()),
                zipped.get(),
                lastPeriod.get(),
                sendTo.get().strip());
        window.settings().update(settings -> settings.withForms(now));
    }

    /** A folder of another machine is none here. */
    private static Path path(String remembered) {
        try {
            return remembered.isEmpty() ? null : Path.of(remembered);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    void back() {
        window.navigator().open(new Destination.Board(round));
    }
}
