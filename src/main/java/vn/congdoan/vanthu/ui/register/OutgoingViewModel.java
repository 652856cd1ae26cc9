package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Rights;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/** The rows of one year's book, found while one types; columns 5 to 10 of the chosen one can be filled in. */
public final class OutgoingViewModel {
    private final BookServices services;
    private final Rights rights;
    private final BookWindow window;
    private final DeliveryForm form = new DeliveryForm();
    private final ObservableList<RegisterEntry> all = FXCollections.observableArrayList();
    private final FilteredList<RegisterEntry> rows = new FilteredList<>(all);
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObservableList<String> types = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year;
    private final StringProperty type = new SimpleStringProperty(this, "type", "");
    private final ObjectProperty<RegisterEntry.State> state = new SimpleObjectProperty<>(this, "state");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<RegisterEntry> chosen = new SimpleObjectProperty<>(this, "chosen");

    OutgoingViewModel(BookServices services, BookWindow window) {
        this.services = services;
        rights = new Rights(services.access());
        this.window = window;
        year = new SimpleObjectProperty<>(
                this, "year", LocalDate.now(window.clock()).getYear());
        year.addListener(o -> load());
        query.addListener(o -> filter());
        type.addListener(o -> filter());
        state.addListener(o -> filter());
        chosen.addListener((o, was, is) -> form.show(is));
    }

    public ObservableList<RegisterEntry> rows() {
        return rows;
    }

    /** The years that have rows, and this one; the latest first. */
    ObservableList<Integer> years() {
        return years;
    }

    /** The names of the types that stand in the book, after "" for all. */
    ObservableList<String> types() {
        return types;
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    StringProperty typeProperty() {
        return type;
    }

    /** Null for all. */
    ObjectProperty<RegisterEntry.State> stateProperty() {
        return state;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<RegisterEntry> chosenProperty() {
        return chosen;
    }

    public DeliveryForm form() {
        return form;
    }

    ObservableBooleanValue mayStrike() {
        return Bindings.createBooleanBinding(
                () -> mayEdit().get() && chosen.get().state() != RegisterEntry.State.VOID, chosen, mayChangeProperty());
    }

    ObservableBooleanValue mayOpen() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null && chosen.get().documentId() != 0, chosen);
    }

    ObservableBooleanValue mayEdit() {
        return Bindings.createBooleanBinding(
                () -> mayChangeProperty().get() && chosen.get() != null, chosen, mayChangeProperty());
    }

    /** A document that is stored here and has left the house, or is about to. */
    ObservableBooleanValue maySend() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null
                        && chosen.get().documentId() != 0
                        && chosen.get().state() == RegisterEntry.State.ISSUED
                        && !chosen.get().reopened()
                        && rights.may(Permission.SEND).get(),
                chosen,
                rights.may(Permission.SEND));
    }

    /** Whether whoever entered the screen last may change something here. */
    ReadOnlyBooleanProperty mayChangeProperty() {
        return rights.may(Permission.ISSUE);
    }

    /** The screen comes into view, perhaps before somebody else. */
    void enter() {
        rights.ask();
        load();
    }

    public void load() {
        Integer wanted = year.get();
        if (wanted != null) {
            window.run(
                    "register.job.list",
                    () -> services.register().list(RegisterQuery.ofYear(0)),
                    entries -> show(entries, wanted));
        }
    }

    private void show(List<RegisterEntry> entries, int shown) {
        long keep = chosen.get() == null ? 0 : chosen.get().id();
        TreeSet<Integer> known =
                new TreeSet<>(List.of(LocalDate.now(window.clock()).getYear(), shown));
        entries.forEach(entry -> known.add(entry.year()));
        offer(years, List.copyOf(known.descendingSet()), year);
        List<RegisterEntry> ofYear =
                entries.stream().filter(entry -> entry.year() == shown).toList();
        offer(
                types,
                Stream.concat(
                                Stream.of(""),
                                ofYear.stream()
                                        .map(entry -> entry.subject().typeName())
                                        .distinct()
                                        .sorted())
                        .toList(),
                type);
        all.setAll(ofYear);
        chosen.set(
                ofYear.stream().filter(entry -> entry.id() == keep).findFirst().orElse(null));
    }

    /** Changes what there is to choose from, and keeps what is chosen: a list emptied for a moment would drop it. */
    private static <T> void offer(ObservableList<T> items, List<T> present, Property<T> choice) {
        if (!items.equals(present)) {
            T chosen = choice.getValue();
            items.setAll(present);
            choice.setValue(present.contains(chosen) ? chosen : present.get(0));
        }
    }

    /** The document of a row, where it is stored here. */
    public void open(RegisterEntry entry) {
        if (entry != null && entry.documentId() != 0) {
            window.navigator().open(new Destination.Editor(entry.documentId()));
        }
    }

    /** Stores columns 5 to 10 of the chosen row. */
    public void save() {
        RegisterEntry entry = chosen.get();
        if (entry != null && form.check(window.messages())) {
            window.run("register.job.save", () -> services.register().edit(entry.id(), form.delivery()), changed -> {
                window.notices()
                        .tell(MessageRef.of("register.saved", changed.number().full()));
                load();
            });
        }
    }

    /** To whom the document of the chosen row goes. */
    public void send() {
        if (maySend().get()) {
            window.navigator().open(new Destination.Sending(chosen.get().documentId()));
        }
    }

    /** Prints a book of the shown year. */
    public void print(Book book) {
        int shown = year.get() == null ? LocalDate.now(window.clock()).getYear() : year.get();
        window.printer().print(book, shown);
    }

    /** Takes rows to the clipboard, as a spreadsheet reads them. */
    public void copy(List<RegisterEntry> entries) {
        if (!entries.isEmpty()) {
            window.clipboard().accept(new EntryWords(window.messages()).tabbed(entries));
            window.notices().tell(MessageRef.of("register.copied", String.valueOf(entries.size())));
        }
    }

    /** Strikes the chosen row through; the question needs a reason. */
    public void strike() {
        RegisterEntry entry = chosen.get();
        if (entry == null) {
            return;
        }
        String number = entry.number().full();
        window.words()
                .ask(new WordsQuestion.Question(
                        MessageRef.of("register.strike.title", number),
                        MessageRef.of("register.strike.explanation"),
                        MessageRef.of("register.action.strike"),
                        ""))
                .ifPresent(reason -> window.run(
                        "register.job.save", () -> services.register().strike(entry.id(), reason), struck -> {
                            window.notices().tell(MessageRef.of("register.struck", number));
                            load();
                        }));
    }

    /** Keeps the next number free. */
    public void reserve() {
        window.run("register.job.list", () -> services.series().types(), this::reserve);
    }

    private void reserve(List<DocumentType> kinds) {
        window.reserve()
                .ask(kinds)
                .ifPresent(answer -> window.run(
                        "register.job.save",
                        () -> services.register()
                                .reserve(answer.type(), answer.purpose(), answer.reason(), answer.expires()),
                        reserved -> {
                            window.notices()
                                    .tell(MessageRef.of(
                                            "register.reserved",
                                            reserved.number().full()));
                            load();
                            chosen.set(reserved);
                        }));
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        rows.setPredicate(entry -> (state.get() == null || state.get() == entry.state())
                && (type.get() == null
                        || type.get().isEmpty()
                        || type.get().equals(entry.subject().typeName()))
                && wanted.matches(SearchQuery.searchable(
                        entry.number().full(),
                        entry.subject().typeName(),
                        entry.subject().subject(),
                        entry.subject().signer(),
                        entry.delivery().recipients(),
                        entry.delivery().note())));
    }
}
