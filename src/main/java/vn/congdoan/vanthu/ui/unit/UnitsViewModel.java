package vn.congdoan.vanthu.ui.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.app.unit.UnitEventWords;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sheet.SheetText;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.domain.unit.UnitGroup;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Rights;
import vn.congdoan.vanthu.ui.unit.UnitQuestions.Answer;
import vn.congdoan.vanthu.ui.unit.UnitQuestions.Form;
import vn.congdoan.vanthu.ui.unit.UnitQuestions.Step;

/** The units of a day, by group, found while one types; and the steps of their lives. */
public final class UnitsViewModel {
    /** So many are told by their names. */
    private static final int NAMED = 3;

    private final UnitService units;
    private final UnitWindow window;
    private final Rights rights;
    private final ObservableList<UnitGroup> groups = FXCollections.observableArrayList();
    private final ObservableList<Unit> all = FXCollections.observableArrayList();
    private final FilteredList<Unit> rows = new FilteredList<>(all);
    private final ObservableList<String> history = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final ObjectProperty<UnitGroup> group = new SimpleObjectProperty<>(this, "group");
    private final ObjectProperty<Unit> shown = new SimpleObjectProperty<>(this, "shown");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyBooleanWrapper anyThere = new ReadOnlyBooleanWrapper(this, "anyThere", true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private UnitTree tree = new UnitTree(List.of(), List.of(), List.of());

    public UnitsViewModel(UnitService units, UnitWindow window) {
        this.units = Objects.requireNonNull(units, "units");
        this.window = Objects.requireNonNull(window, "window");
        rights = new Rights(window.access());
        day.set(today());
        day.addListener(o -> list());
        group.addListener(o -> filter());
        query.addListener(o -> filter());
        shown.addListener(o -> tell());
    }

    /** Each before those below it. */
    ObservableList<UnitGroup> groups() {
        return groups;
    }

    /** In the order of their codes. */
    ObservableList<Unit> rows() {
        return rows;
    }

    /** What happened to the shown unit, the oldest first. */
    ObservableList<String> history() {
        return history;
    }

    /** The day whose tree is shown; null counts as today. */
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** Null for all units. */
    ObjectProperty<UnitGroup> groupProperty() {
        return group;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Null for none. */
    ObjectProperty<Unit> shownProperty() {
        return shown;
    }

    /** False when no unit was ever entered. */
    ReadOnlyBooleanProperty anyThereProperty() {
        return anyThere.getReadOnlyProperty();
    }

    /** How many are listed, and whether of another day than today. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayChange() {
        return rights.may(Permission.REPORT);
    }

    void enter() {
        rights.ask();
        run(units::tree, this::show);
    }

    private void show(UnitTree found) {
        tree = found;
        anyThere.set(!tree.units().isEmpty());
        list();
    }

    private void list() {
        long chosen = group.get() == null ? 0 : group.get().id();
        long of = shown.get() == null ? 0 : shown.get().id();
        groups.setAll(tree.groupsOn(shownDay()));
        all.setAll(tree.on(shownDay()));
        group.set(groups.stream().filter(one -> one.id() == chosen).findFirst().orElse(null));
        shown.set(all.stream().filter(one -> one.id() == of).findFirst().orElse(null));
        filter();
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        UnitGroup of = group.get();
        rows.setPredicate(unit -> (of == null || isIn(unit, of)) && wanted.matches(searchable(unit)));
        MessageRef words = shownDay().equals(today())
                ? MessageRef.of("unit.screen.count", rows.size())
                : MessageRef.of("unit.screen.countOn", rows.size(), PrintedDay.of(shownDay()));
        summary.set(
                all.isEmpty() && tree.units().isEmpty() ? "" : window.messages().get(words));
    }

    private static boolean isIn(Unit unit, UnitGroup group) {
        return unit.group().equals(group.path()) || unit.group().startsWith(group.path() + UnitGroup.SEPARATOR);
    }

    private static String searchable(Unit unit) {
        return SearchQuery.searchable(
                unit.code(), unit.name(), unit.group(), unit.address(), unit.email(), unit.phone());
    }

    private void tell() {
        Unit unit = shown.get();
        history.setAll(
                unit == null
                        ? List.of()
                        : tree.history(unit.id()).stream()
                                .map(event -> line(unit, event))
                                .toList());
    }

    private String line(Unit unit, UnitEvent event) {
        String date = event.day() == null ? "" : PrintedDay.of(event.day()) + "  ";
        String reason = event.reason().isEmpty() ? "" : " (" + event.reason() + ")";
        return date + window.messages().get(UnitEventWords.of(tree, unit.id(), event)) + reason;
    }

    /** With a line of titles and tabs between, as a spreadsheet takes it. */
    void copy(List<Unit> chosen) {
        String titles = line(field -> window.messages().get(field.labelKey()));
        String lines =
                chosen.stream().map(unit -> line(field -> field.of(unit))).collect(Collectors.joining("\n"));
        if (!chosen.isEmpty()) {
            window.clipboard().accept(titles + "\n" + lines);
            window.notices().tell(MessageRef.of("unit.notice.copied", chosen.size()));
        }
    }

    private static String line(Function<UnitField, String> words) {
        return SheetText.line(Arrays.stream(UnitField.values()).map(words).toList());
    }

    void add() {
        String path = group.get() == null ? "" : group.get().path();
        edit(new Unit(0, "", "", path, "", "", "", null, null, null));
    }

    void edit(Unit unit) {
        if (unit != null) {
            window.questions()
                    .ask(new Form(unit, paths()))
                    .ifPresent(filled -> run(() -> units.save(filled.unit(), filled.day()), saved -> {
                        window.notices().tell(MessageRef.of("unit.notice.saved", saved.name()));
                        again(saved.id());
                    }));
        }
    }

    void rename(Unit unit) {
        if (unit != null) {
            Step step = step(StepKind.RENAME, unit.name(), List.of(), List.of(), unit.name());
            ask(step, answer -> units.rename(unit.id(), answer.words(), answer.day(), answer.reason()), unit.id());
        }
    }

    /** Not of the line that stands for all units. */
    void rename(UnitGroup of) {
        if (of == null || of.id() == 0) {
            return;
        }
        Step step = step(StepKind.RENAME_GROUP, of.name(), List.of(), List.of(), of.name());
        window.questions()
                .ask(step)
                .ifPresent(answer -> run(
                        () -> {
                            units.renameGroup(of.id(), answer.words(), answer.day());
                            return answer.day();
                        },
                        since -> {
                            window.notices().tell(MessageRef.of("unit.notice.done", PrintedDay.of(since)));
                            again(shown.get() == null ? 0 : shown.get().id());
                        }));
    }

    void transfer(List<Unit> chosen) {
        if (!chosen.isEmpty()) {
            List<Long> ids = ids(chosen);
            ask(
                    step(StepKind.TRANSFER, named(chosen), paths(), List.of(), ""),
                    answer -> units.transfer(ids, answer.words(), answer.day(), answer.reason()),
                    ids.get(0));
        }
    }

    /** At least two; the person says which of them stays. */
    void merge(List<Unit> chosen) {
        if (chosen.size() < 2) {
            window.notices().tell(MessageRef.of("unit.notice.chooseTwo"));
            return;
        }
        ask(
                step(StepKind.MERGE, named(chosen), List.of(), chosen, ""),
                answer -> {
                    long stays = answer.survivor().id();
                    List<Long> others =
                            ids(chosen).stream().filter(id -> id != stays).toList();
                    return units.merge(stays, others, answer.day(), answer.words(), answer.reason());
                },
                chosen.get(0).id());
    }

    void dissolve(List<Unit> chosen) {
        if (!chosen.isEmpty()) {
            List<Long> ids = ids(chosen);
            ask(
                    step(StepKind.DISSOLVE, named(chosen), List.of(), List.of(), null),
                    answer -> units.dissolve(ids, answer.day(), answer.reason()),
                    0);
        }
    }

    /** From the shown day on. @param words null when nothing is typed or chosen */
    private Step step(StepKind kind, String named, List<String> choices, List<Unit> survivors, String words) {
        return new Step(
                MessageRef.of(kind.titleKey(), named),
                MessageRef.of(kind.explanationKey()),
                MessageRef.of(kind.actionKey()),
                kind.wordsKey(),
                words,
                kind.needsWords(),
                choices,
                survivors,
                shownDay(),
                kind != StepKind.RENAME_GROUP);
    }

    private void ask(Step step, Function<Answer, Long> work, long then) {
        Optional<Answer> answer = window.questions().ask(step);
        answer.ifPresent(given -> run(() -> work.apply(given), done -> {
            window.notices()
                    .tell(
                            MessageRef.of("unit.notice.done", PrintedDay.of(given.day())),
                            () -> run(
                                    () -> {
                                        units.undo(done);
                                        return done;
                                    },
                                    undone -> again(then)));
            again(then);
        }));
    }

    /** The register as it is now, with a unit chosen. */
    private void again(long chosen) {
        run(units::tree, found -> {
            show(found);
            all.stream().filter(unit -> unit.id() == chosen).findFirst().ifPresent(shown::set);
        });
    }

    /** Shows first what taking it in would do. */
    void importFrom(Path workbook) {
        window.navigator().open(new Destination.UnitImport(workbook));
    }

    void export(Path target) {
        LocalDate of = shownDay();
        run(
                () -> {
                    units.book().export(target, of);
                    return target;
                },
                done -> window.notices().tell(MessageRef.of("unit.notice.exported", done.toString())));
    }

    /** The living ones into the directory of recipients, which follows them from then on. */
    void intoDirectory() {
        run(
                units.sending()::join,
                joined -> window.notices().tell(MessageRef.of("unit.sending.joined", joined.active(), joined.ended())));
    }

    private List<String> paths() {
        return tree.groupsOn(shownDay()).stream().map(UnitGroup::path).toList();
    }

    private static List<Long> ids(List<Unit> chosen) {
        return chosen.stream().map(Unit::id).toList();
    }

    private String named(List<Unit> chosen) {
        return chosen.size() <= NAMED
                ? chosen.stream().map(Unit::name).collect(Collectors.joining(", "))
                : window.messages().get("unit.screen.several", chosen.size());
    }

    private LocalDate shownDay() {
        return day.get() == null ? today() : day.get();
    }

    private LocalDate today() {
        return LocalDate.now(window.clock());
    }

    private <T> void run(Supplier<T> work, Consumer<T> onDone) {
        window.jobs()
                .submit(
                        new Job<>(MessageRef.of("unit.job.register"), control -> work.get()),
                        onDone,
                        window.errors()::present);
    }
}
