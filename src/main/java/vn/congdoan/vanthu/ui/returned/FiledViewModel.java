package vn.congdoan.vanthu.ui.returned;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.app.round.back.SentBack;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** The reports that are in: their versions, which counts, what goes back. */
public final class FiledViewModel {
    /** What is shown of a round. */
    private record Loaded(ReportingRound round, List<FiledRow> rows, int waiting) {}

    private final ReportingServices services;
    private final ReturnedWindow window;
    private final ReadOnlyObjectWrapper<ReportingRound> round = new ReadOnlyObjectWrapper<>(this, "round");
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
    private final ReadOnlyIntegerWrapper returnable = new ReadOnlyIntegerWrapper(this, "returnable");
    private final ObjectProperty<FiledRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<Status> filter = new SimpleObjectProperty<>(this, "filter");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<FiledRow> all =
            FXCollections.observableArrayList(row -> new Observable[] {row.chosenProperty()});
    private final FilteredList<FiledRow> rows = new FilteredList<>(all);
    private long roundId;

    public FiledViewModel(ReportingServices services, ReturnedWindow window) {
        this.services = Objects.requireNonNull(services, "services");
        this.window = Objects.requireNonNull(window, "window");
        returnable.bind(Bindings.createIntegerBinding(() -> chosenRejected().size(), all));
        filter.addListener(o -> filter());
        query.addListener(o -> filter());
    }

    private void filter() {
        Status status = filter.get();
        SearchQuery wanted = SearchQuery.of(query.get());
        rows.setPredicate(row -> (status == null || row.submission().status() == status)
                && wanted.matches(SearchQuery.searchable(
                        row.unit().code(),
                        row.unit().name(),
                        row.unit().group(),
                        row.submission().file(),
                        row.submission().problem())));
    }

    /** Of units, files and what is wrong with them; accents may be left out. */
    StringProperty queryProperty() {
        return query;
    }

    void back() {
        window.navigator().open(new Destination.Board(roundId));
    }

    public ObservableList<FiledRow> rows() {
        return rows;
    }

    /** Null before it is loaded. */
    public ReadOnlyObjectProperty<ReportingRound> roundProperty() {
        return round.getReadOnlyProperty();
    }

    /** How many files wait for an answer. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** How many of the chosen can be sent back. */
    public ReadOnlyIntegerProperty returnableProperty() {
        return returnable.getReadOnlyProperty();
    }

    ObjectProperty<FiledRow> selectedProperty() {
        return selected;
    }

    /** Null for all. */
    ObjectProperty<Status> filterProperty() {
        return filter;
    }

    void enter(long wanted) {
        if (wanted != roundId) {
            roundId = wanted;
            all.clear();
            round.set(null);
        }
        refresh();
    }

    private void refresh() {
        long wanted = roundId;
        run("report.in.job.open", control -> load(wanted), loaded -> {
            if (wanted == roundId) {
                round.set(loaded.round());
                waiting.set(loaded.waiting());
                keepTicks(loaded.rows());
                all.setAll(loaded.rows());
            }
        });
    }

    /** What was ticked stays so until it is sent back. */
    private void keepTicks(List<FiledRow> loaded) {
        Set<Long> ticked = all.stream()
                .filter(row -> row.chosenProperty().get())
                .map(row -> row.submission().id())
                .collect(Collectors.toSet());
        loaded.forEach(row -> row.chosenProperty()
                .set(ticked.contains(row.submission().id())
                        && !row.filed().filing().isReturned()));
    }

    private Loaded load(long id) {
        Map<Long, ExpectedUnit> units = services.rounds().expected(id).stream()
                .collect(Collectors.toMap(ExpectedUnit::unitId, Function.identity()));
        List<FiledRow> loaded = services.intake().submissions().of(id).stream()
                .filter(one -> units.containsKey(one.submission().unitId()))
                .map(one -> new FiledRow(one, units.get(one.submission().unitId())))
                .toList();
        return new Loaded(services.rounds().round(id), loaded, services.intake().waitingFiles(id));
    }

    /** All rejected ones that weren't sent back yet. */
    void chooseRejected() {
        all.forEach(row -> row.chosenProperty()
                .set(row.submission().status() == Status.REJECTED
                        && !row.filed().filing().isReturned()));
    }

    private List<Long> chosenRejected() {
        return all.stream()
                .filter(row -> row.chosenProperty().get() && row.submission().status() == Status.REJECTED)
                .map(row -> row.submission().id())
                .toList();
    }

    /** Writes marked copies and notes of the chosen ones into a folder that is asked for. */
    void sendBack() {
        List<Long> ids = chosenRejected();
        if (!ids.isEmpty()) {
            window.folders().ask(null).ifPresent(folder -> sendBack(ids, folder));
        }
    }

    private void sendBack(List<Long> ids, Path folder) {
        submit(services.back().sendBack(roundId, ids, folder), (List<SentBack> back) -> {
            window.notices().tell(MessageRef.of("report.back.notice", back.size(), folder.toString()));
            window.clipboard().accept(back.stream().map(SentBack::message).collect(Collectors.joining("\n")));
            window.opener().accept(folder);
            refresh();
        });
    }

    /** What is said to the unit, for Zalo. */
    void copyMessage() {
        withSelected(row -> run(
                "report.back.job",
                control -> services.back().message(row.submission().id()),
                words -> {
                    window.clipboard().accept(words);
                    window.notices()
                            .tell(MessageRef.of("report.back.copied", row.unit().name()));
                }));
    }

    /** The selected one counts instead of the other. */
    void count() {
        withSelected(row -> ask(
                "report.in.ask.count",
                row,
                reason -> services.intake().submissions().count(row.submission().id(), reason)));
    }

    /** The selected one can't be used, although its cells are in order. */
    void reject() {
        withSelected(row -> ask(
                "report.in.ask.reject",
                row,
                reason -> services.back().reject(row.submission().id(), reason)));
    }

    /** @param day the day on which it came in */
    void receive(LocalDate day) {
        withSelected(row -> ask(
                "report.in.ask.received",
                row,
                reason ->
                        services.intake().submissions().receive(row.submission().id(), day, reason)));
    }

    /** Its cells, to be looked at and corrected. */
    void review() {
        withSelected(row -> window.navigator()
                .open(new Destination.ReturnedReview(roundId, row.submission().id())));
    }

    private void ask(String titleKey, FiledRow row, Function<String, FiledSubmission> change) {
        window.words()
                .ask(new Question(
                        MessageRef.of(
                                titleKey, row.unit().name(), row.submission().file()),
                        MessageRef.of("report.in.ask.explained"),
                        MessageRef.of("report.in.action.agreed"),
                        ""))
                .ifPresent(reason -> run("report.in.job.open", control -> change.apply(reason), done -> refresh()));
    }

    private void withSelected(Consumer<FiledRow> action) {
        if (selected.get() != null) {
            action.accept(selected.get());
        }
    }

    void openIntake() {
        window.navigator().open(new Destination.Returned(roundId));
    }

    private <T> void run(String title, Job.Work<T> work, Consumer<T> onDone) {
        submit(new Job<>(MessageRef.of(title), work), onDone);
    }

    private <T> void submit(Job<T> job, Consumer<T> onDone) {
        window.jobs().submit(job, onDone, window.errors()::present);
    }
}
