package vn.congdoan.vanthu.ui.round;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.round.RoundChangeService;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** The units of a round: who is exempt and why, who has more time, what was changed. */
public final class RoundUnitsViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Messages.VIETNAMESE);

    private final RoundScreenServices services;
    private final RoundWindow window;
    private final ObservableList<ExpectedUnit> all = FXCollections.observableArrayList();
    private final FilteredList<ExpectedUnit> units = new FilteredList<>(all);
    private final ObservableList<AuditEntry> history = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ReportingRound> round = new ReadOnlyObjectWrapper<>(this, "round");
    private final ReadOnlyStringWrapper head = new ReadOnlyStringWrapper(this, "head", "");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");

    public RoundUnitsViewModel(RoundScreenServices services, RoundWindow window) {
        this.services = Objects.requireNonNull(services, "services");
        this.window = Objects.requireNonNull(window, "window");
        query.addListener(o -> {
            SearchQuery wanted = SearchQuery.of(query.get());
            units.setPredicate(unit ->
                    wanted.matches(SearchQuery.searchable(unit.code(), unit.name(), unit.group(), unit.exemption())));
        });
    }

    /** What a visit brings. */
    private record Seen(ReportingRound round, List<ExpectedUnit> units, List<AuditEntry> history) {}

    /** By code. */
    public ObservableList<ExpectedUnit> units() {
        return units;
    }

    /** The oldest first. */
    public ObservableList<AuditEntry> history() {
        return history;
    }

    /** Null before it was read. */
    public ReadOnlyObjectProperty<ReportingRound> roundProperty() {
        return round.getReadOnlyProperty();
    }

    /** Title, deadline and how many, in a line. */
    public ReadOnlyStringProperty headProperty() {
        return head.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public void enter(long roundId) {
        load(roundId);
    }

    public void back() {
        window.navigator().open(new Destination.Rounds());
    }

    public void openRound() {
        window.openRound().accept(round.get().id());
    }

    public void exempt(List<ExpectedUnit> some) {
        asked(some, "round.exempt.question", "round.action.exempt")
                .ifPresent(reason -> change(() -> changes().exempt(round.get().id(), codes(some), reason)));
    }

    public void expect(List<ExpectedUnit> some) {
        asked(some, "round.expect.question", "round.action.expect")
                .ifPresent(reason -> change(() -> changes().expect(round.get().id(), codes(some), reason)));
    }

    /** @param until null for nothing to do */
    public void extend(List<ExpectedUnit> some, LocalDate until) {
        if (until != null) {
            asked(some, "round.extend.question", "round.action.extend")
                    .ifPresent(
                            reason -> change(() -> changes().extend(round.get().id(), codes(some), until, reason)));
        }
    }

    /** @param until null for nothing to do */
    public void postpone(LocalDate until) {
        if (until != null) {
            window.words()
                    .ask(RoundsViewModel.question("round.postpone.question", "round.action.postpone", round.get()))
                    .ifPresent(reason ->
                            change(() -> changes().postpone(round.get().id(), until, reason)));
        }
    }

    /** Adds units that the round forgot. @param codes with commas or blanks between */
    public void add(String codes) {
        List<String> wanted = List.of(codes.strip().split("[,;\\s]+"));
        if (!codes.isBlank()) {
            window.words()
                    .ask(RoundsViewModel.question("round.add.question", "round.action.add", round.get()))
                    .ifPresent(reason -> change(() -> changes().add(round.get().id(), wanted, reason)));
        }
    }

    String state(ExpectedUnit unit) {
        if (unit.isExempt()) {
            return window.messages().get("round.units.exemptState", unit.exemption());
        }
        return unit.extension() == null
                ? window.messages().get("round.units.owes")
                : window.messages().get("round.units.extended", PrintedDay.of(unit.extension()));
    }

    String words(AuditEntry entry) {
        ZoneId zone = window.clock().getZone();
        return window.messages()
                .get(
                        "round.history.line",
                        TIME.format(entry.at().atZone(zone)),
                        entry.actor(),
                        window.messages().get("audit.action." + entry.action()),
                        entry.detail());
    }

    private RoundChangeService changes() {
        return services.rounds().changes();
    }

    private Optional<String> asked(List<ExpectedUnit> some, String title, String action) {
        return some.isEmpty()
                ? Optional.empty()
                : window.words()
                        .ask(new Question(
                                MessageRef.of(title, some.size()),
                                MessageRef.of("round.reason.explained"),
                                MessageRef.of(action),
                                ""));
    }

    private static List<String> codes(List<ExpectedUnit> some) {
        return some.stream().map(ExpectedUnit::code).toList();
    }

    private void change(Supplier<?> change) {
        window.run(
                "round.job.change", () -> change.get(), done -> load(round.get().id()));
    }

    private void load(long roundId) {
        window.run(
                "round.job.list",
                () -> new Seen(
                        services.rounds().round(roundId),
                        services.rounds().expected(roundId),
                        services.rounds().history(roundId)),
                this::show);
    }

    private void show(Seen seen) {
        round.set(seen.round());
        all.setAll(seen.units());
        history.setAll(seen.history());
        long exempt = seen.units().stream().filter(ExpectedUnit::isExempt).count();
        head.set(window.messages()
                .get(
                        "round.units.head",
                        seen.round().title(),
                        PrintedDay.of(seen.round().deadline()),
                        seen.units().size() - exempt,
                        exempt));
    }
}
