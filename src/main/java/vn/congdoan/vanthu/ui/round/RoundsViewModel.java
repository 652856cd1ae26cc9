package vn.congdoan.vanthu.ui.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService.DueRound;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService.Opened;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** The list of rounds, and the rounds that duties want next. */
public final class RoundsViewModel {
    private final RoundScreenServices services;
    private final RoundWindow window;
    private final ObservableList<RoundRow> all = FXCollections.observableArrayList();
    private final FilteredList<RoundRow> rows = new FilteredList<>(all);
    private final ObservableList<DueRound> due = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyBooleanWrapper anyThere = new ReadOnlyBooleanWrapper(this, "anyThere", true);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final BooleanProperty closedToo = new SimpleBooleanProperty(this, "closedToo", true);
    private final ObjectProperty<RoundRow> chosen = new SimpleObjectProperty<>(this, "chosen");

    public RoundsViewModel(RoundScreenServices services, RoundWindow window) {
        this.services = Objects.requireNonNull(services, "services");
        this.window = Objects.requireNonNull(window, "window");
        query.addListener(o -> filter());
        closedToo.addListener(o -> filter());
    }

    /** What a visit to the list brings. */
    private record Seen(Opened opened, List<RoundRow> rows, List<DueRound> due) {}

    /** The one that is due last first. */
    public ObservableList<RoundRow> rows() {
        return rows;
    }

    /** What duties want and nobody opened yet. */
    public ObservableList<DueRound> due() {
        return due;
    }

    /** False until the rounds were looked up for the first time. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** False while there was never a round. */
    public ReadOnlyBooleanProperty anyThereProperty() {
        return anyThere.getReadOnlyProperty();
    }

    /** Why a round couldn't open by itself; "" mostly. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public BooleanProperty closedTooProperty() {
        return closedToo;
    }

    public ObjectProperty<RoundRow> chosenProperty() {
        return chosen;
    }

    /** Opens what opens by itself, then shows what there is. */
    public void enter() {
        window.run(
                "round.job.list",
                () -> {
                    Opened opened = services.setup().openDue();
                    return new Seen(opened, load(), services.setup().due());
                },
                this::show);
    }

    public void open(RoundRow row) {
        if (row != null) {
            window.openRound().accept(row.round().id());
        }
    }

    /**
     * Files, folders and archives that were let go over the list are reports of a round.
     *
     * @param onto null where none was meant; the only one that is open is then
     */
    public void take(RoundRow onto, List<Path> files) {
        List<RoundRow> open = all.stream().filter(row -> !row.round().closed()).toList();
        RoundRow meant = onto == null && open.size() == 1 ? open.get(0) : onto;
        if (meant == null) {
            window.notices().tell(MessageRef.of("round.notice.dropOnRound"));
        } else {
            window.navigator().open(new Destination.Returned(meant.round().id(), files));
        }
    }

    /** To the units of the chosen round, where they are exempted and get more time. */
    public void units() {
        withChosen(row ->
                window.navigator().open(new Destination.RoundUnits(row.round().id())));
    }

    /** To the indicators of the chosen round. */
    public void form() {
        withChosen(row ->
                window.navigator().open(new Destination.RoundForm(row.round().id())));
    }

    /** Of a closed one the form stays as it is. */
    boolean isChosenOpen() {
        return chosen.get() != null && !chosen.get().round().closed();
    }

    public void startNew() {
        window.navigator().open(new Destination.RoundSetup(0, 0));
    }

    /** A new round like the chosen one. */
    public void startLike() {
        withChosen(row -> window.navigator()
                .open(new Destination.RoundSetup(0, row.round().id())));
    }

    /** Opens a round that a duty wants. */
    public void open(DueRound one) {
        window.run("round.job.open", () -> services.rounds().create(one.plan()), round -> {
            window.notices().tell(MessageRef.of("round.notice.opened", round.code()));
            enter();
        });
    }

    /** Stops a duty; its rounds stay. */
    public void stop(DueRound one) {
        MessageRef question =
                MessageRef.of("round.duty.stopQuestion", one.duty().title());
        if (window.confirmation().confirm(question, MessageRef.of("round.action.stopDuty"))) {
            window.run(
                    "round.job.change",
                    () -> {
                        services.setup().remove(one.duty().id());
                        return one;
                    },
                    done -> enter());
        }
    }

    /** Closes the chosen round, or asks why it is opened again. */
    public void closeOrReopen() {
        withChosen(row -> {
            ReportingRound round = row.round();
            if (!round.closed()) {
                MessageRef question = MessageRef.of("round.close.question", round.title());
                if (window.confirmation().confirm(question, MessageRef.of("round.action.close"))) {
                    change(() -> services.rounds().changes().close(round.id()));
                }
                return;
            }
            window.words()
                    .ask(question("round.reopen.question", "round.action.reopen", round))
                    .ifPresent(why -> change(() -> services.rounds().changes().reopen(round.id(), why)));
        });
    }

    String period(RoundRow row) {
        return PeriodLabels.words(window.messages(), row.round().period());
    }

    String deadline(RoundRow row) {
        return PrintedDay.of(row.round().deadline());
    }

    /** How many days are left, or have passed; "" for a closed one. */
    String left(RoundRow row) {
        if (row.round().closed()) {
            return "";
        }
        long days = row.daysLeft(LocalDate.now(window.clock()));
        if (days == 0) {
            return window.messages().get("round.left.today");
        }
        return window.messages().get(days > 0 ? "round.left.days" : "round.left.over", Math.abs(days));
    }

    boolean isOverdue(RoundRow row) {
        return !row.round().closed() && row.daysLeft(LocalDate.now(window.clock())) < 0;
    }

    /** "101/116", or "116" while nobody can tell what came in. */
    String received(RoundRow row) {
        return row.received() < 0
                ? String.valueOf(row.expected())
                : window.messages().get("round.received", row.received(), row.expected());
    }

    String state(RoundRow row) {
        return window.messages().get(row.round().closed() ? "round.state.closed" : "round.state.open");
    }

    /** What a duty wants, in a sentence. */
    String words(DueRound one) {
        return window.messages()
                .get(
                        "round.due.wanted",
                        one.duty().title(),
                        PeriodLabels.words(window.messages(), one.plan().period()),
                        PrintedDay.of(one.plan().deadline()));
    }

    private List<RoundRow> load() {
        return services.rounds().rounds().stream().map(this::row).toList();
    }

    private RoundRow row(ReportingRound round) {
        List<ExpectedUnit> units = services.rounds().expected(round.id());
        int exempt = (int) units.stream().filter(ExpectedUnit::isExempt).count();
        return new RoundRow(
                round, units.size() - exempt, exempt, (int) services.received().applyAsLong(round.id()));
    }

    private void show(Seen seen) {
        loaded.set(true);
        all.setAll(seen.rows());
        due.setAll(seen.due());
        anyThere.set(!seen.rows().isEmpty() || !seen.due().isEmpty());
        problem.set(window.messages().get(seen.opened().failures()));
        if (!seen.opened().rounds().isEmpty()) {
            String codes = String.join(
                    ", ",
                    seen.opened().rounds().stream().map(ReportingRound::code).toList());
            window.notices().tell(MessageRef.of("round.notice.openedByItself", codes));
        }
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        rows.setPredicate(row -> (closedToo.get() || !row.round().closed())
                && wanted.matches(
                        SearchQuery.searchable(row.round().code(), row.round().title(), period(row))));
    }

    private void change(Supplier<ReportingRound> change) {
        window.run("round.job.change", change, round -> enter());
    }

    private void withChosen(Consumer<RoundRow> action) {
        if (chosen.get() != null) {
            action.accept(chosen.get());
        }
    }

    static Question question(String title, String action, ReportingRound round) {
        return new Question(
                MessageRef.of(title, round.title()),
                MessageRef.of("round.reason.explained"),
                MessageRef.of(action),
                "");
    }
}
