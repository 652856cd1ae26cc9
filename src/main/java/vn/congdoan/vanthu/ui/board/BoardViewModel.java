package vn.congdoan.vanthu.ui.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.GroupCounts;
import vn.congdoan.vanthu.domain.report.board.HeatMap;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.domain.sheet.SheetText;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Rights;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/** How a round stands: its figures, the units behind each, and what can be done about them. */
public final class BoardViewModel {
    private final BoardScreenServices services;
    private final BoardWindow window;
    private final UnitWords words;
    private final Rights rights;
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(this, "board");
    private final ReadOnlyObjectWrapper<HeatMap> heatMap = new ReadOnlyObjectWrapper<>(this, "heatMap");
    private final ObservableList<UnitStanding> all = FXCollections.observableArrayList();
    private final FilteredList<UnitStanding> rows = new FilteredList<>(all);
    private final ObservableList<GroupCounts> groups = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<UnitState> state = new SimpleObjectProperty<>(this, "state");
    private final StringProperty group = new SimpleStringProperty(this, "group");
    private long round;

    public BoardViewModel(BoardScreenServices services, BoardWindow window) {
        this.services = Objects.requireNonNull(services, "services");
        this.window = Objects.requireNonNull(window, "window");
        words = new UnitWords(window.messages());
        rights = new Rights(services.access());
        query.addListener(o -> filter());
        state.addListener(o -> filter());
        group.addListener(o -> filter());
    }

    /** Null before it is loaded. */
    public ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** Null until somebody wants to see it. */
    public ReadOnlyObjectProperty<HeatMap> heatMapProperty() {
        return heatMap.getReadOnlyProperty();
    }

    /** The units that the filters show, by code. */
    public ObservableList<UnitStanding> rows() {
        return rows;
    }

    /** The best first. */
    public ObservableList<GroupCounts> groups() {
        return groups;
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Null for all. */
    public ObjectProperty<UnitState> stateProperty() {
        return state;
    }

    /** Null for all. */
    public StringProperty groupProperty() {
        return group;
    }

    ReadOnlyBooleanProperty mayReport() {
        return rights.may(Permission.REPORT);
    }

    UnitWords words() {
        return words;
    }

    /** Of another round the filters begin anew. */
    public void enter(long roundId) {
        rights.ask();
        if (round != roundId) {
            round = roundId;
            clearFilters();
            board.set(null);
            all.clear();
            groups.clear();
        }
        heatMap.set(null);
        refresh();
    }

    void clearFilters() {
        query.set("");
        state.set(null);
        group.set(null);
    }

    /** Asks the store again. */
    public void refresh() {
        long asked = round;
        submit("board.job.load", () -> services.boards().board(asked), loaded -> {
            // Somebody may have gone on to another round meanwhile.
            if (asked == round) {
                all.setAll(loaded.units());
                groups.setAll(loaded.groups());
                board.set(loaded);
            }
        });
    }

    /** Asks for the other periods, once a visit. */
    void wantHeatMap() {
        long asked = round;
        if (heatMap.get() == null) {
            submit("board.job.heatMap", () -> services.boards().heatMap(asked), map -> {
                if (asked == round) {
                    heatMap.set(map);
                }
            });
        }
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        rows.setPredicate(unit -> (state.get() == null || unit.state() == state.get())
                && (group.get() == null || group.get().equals(unit.unit().group()))
                && wanted.matches(SearchQuery.searchable(
                        unit.unit().code(), unit.unit().name(), unit.unit().group(), unit.file())));
    }

    /** Round, period and the deadline with the days to it, in one line. */
    String describe(Board shown) {
        ReportingRound of = shown.round();
        long days = shown.daysLeft();
        String left = days > 0
                ? window.messages().get("board.deadline.left", days)
                : days == 0
                        ? window.messages().get("board.deadline.today")
                        : window.messages().get("board.deadline.over", -days);
        return window.messages()
                .get(
                        "board.head",
                        of.code(),
                        PrintedDay.of(of.period().from()),
                        PrintedDay.of(of.period().to()),
                        PrintedDay.of(of.deadline()),
                        left);
    }

    /** The file that came; of a unit without one nothing. */
    public void open(UnitStanding unit) {
        if (unit != null && unit.report() != null) {
            submit("board.job.open", () -> services.boards().copy(unit.report()), window.opener());
        }
    }

    /** A cell of the heat map: its file, else the board of its period. */
    void open(UnitStanding cell, ReportingRound of) {
        if (cell.report() != null) {
            open(cell);
        } else if (of.id() != round) {
            window.navigator().open(new Destination.Board(of.id()));
        }
    }

    /** Takes units out of the round, with a reason. */
    void exempt(List<UnitStanding> units) {
        if (units.isEmpty()) {
            return;
        }
        window.words()
                .ask(new WordsQuestion.Question(
                        MessageRef.of("board.exempt.question", named(units)),
                        MessageRef.of("board.exempt.explanation"),
                        MessageRef.of("board.exempt.action"),
                        ""))
                .ifPresent(reason -> change(() -> services.rounds().changes().exempt(round, codes(units), reason)));
    }

    /** Gives units more time. */
    void extend(List<UnitStanding> units) {
        if (units.isEmpty() || board.get() == null) {
            return;
        }
        // From today at the earliest: a day that is over helps nobody.
        LocalDate preset = Stream.concat(
                        units.stream().map(UnitStanding::lastDay), Stream.of(LocalDate.now(window.clock())))
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(3);
        window.extensions()
                .ask(MessageRef.of("board.extend.question", named(units)), preset)
                .ifPresent(answer -> change(() ->
                        services.rounds().changes().extend(round, codes(units), answer.until(), answer.reason())));
    }

    private void change(Supplier<?> change) {
        submit("board.job.change", change::get, done -> refresh());
    }

    private static List<String> codes(List<UnitStanding> units) {
        return units.stream().map(unit -> unit.unit().code()).toList();
    }

    /** One by its name, many by their number. */
    private String named(List<UnitStanding> units) {
        return units.size() == 1
                ? units.get(0).unit().name()
                : window.messages().get("board.units", units.size());
    }

    /** Puts lines on the clipboard as a sheet takes them. */
    void copy(List<String> headings, List<UnitStanding> units) {
        String table = units.stream()
                .map(words::cells)
                .map(SheetText::line)
                .collect(Collectors.joining("\n", SheetText.line(headings) + "\n", "\n"));
        window.clipboard().accept(table);
        window.notices().tell(MessageRef.of("board.copied", units.size()));
    }

    /** Files, folders and archives that were let go over the board are reports of its round. */
    void take(List<Path> files) {
        if (round != 0 && mayReport().get()) {
            window.navigator().open(new Destination.Returned(round, files));
        }
    }

    void remind() {
        window.navigator().open(new Destination.Reminder(round));
    }

    boolean offers(RoundStep step) {
        return step.isThere(window.links());
    }

    void go(RoundStep step) {
        step.go(window.links(), round);
    }

    private <T> void submit(String title, Supplier<T> work, Consumer<? super T> done) {
        window.jobs().submit(new Job<>(MessageRef.of(title), control -> work.get()), done::accept, failure -> {
            if (!(failure instanceof CancellationException)) {
                window.errors().present(failure);
            }
        });
    }
}
