package vn.congdoan.vanthu.ui.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
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
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.document.TypedSubject;
import vn.congdoan.vanthu.domain.incoming.Dueness;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Rights;

/** The register of what arrived, found while one types, and the line that somebody looks at. */
public final class IncomingViewModel {
    /** Stands for all years in the choice of one. */
    public static final int ALL_YEARS = 0;

    private final IncomingServices services;
    private final Rights rights;
    private final IntakeWindow window;
    private final HandlingViewModel handling;
    private final ObservableList<IncomingEntry> all = FXCollections.observableArrayList();
    private final FilteredList<IncomingEntry> rows = new FilteredList<>(all);
    private final ObservableList<Integer> years = FXCollections.observableArrayList(ALL_YEARS);
    private final ObjectProperty<IncomingEntry> sought = new SimpleObjectProperty<>(this, "sought");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year", ALL_YEARS);
    private final ObjectProperty<IncomingFilter> filter =
            new SimpleObjectProperty<>(this, "filter", IncomingFilter.ALL);
    private final ReadOnlyBooleanWrapper anyThere = new ReadOnlyBooleanWrapper(this, "anyThere", true);

    private final ReadOnlyStringWrapper urgent = new ReadOnlyStringWrapper(this, "urgent", "");

    public IncomingViewModel(IncomingServices services, IntakeWindow window) {
        this.services = Objects.requireNonNull(services, "services");
        rights = new Rights(services.access());
        this.window = Objects.requireNonNull(window, "window");
        handling = new HandlingViewModel(services, window, rights, this::changed);
        all.addListener((Observable o) -> count());
        query.addListener(o -> filter());
        year.addListener(o -> filter());
        filter.addListener(o -> filter());
    }

    /** The last number first. */
    public ObservableList<IncomingEntry> rows() {
        return rows;
    }

    /** {@link #ALL_YEARS} and those that something arrived in, the last first. */
    public ObservableList<Integer> years() {
        return years;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    public ObjectProperty<IncomingFilter> filterProperty() {
        return filter;
    }

    /** False when nothing was ever registered. */
    public ReadOnlyBooleanProperty anyThereProperty() {
        return anyThere.getReadOnlyProperty();
    }

    /** How many are late and how many will be soon; "" while none is. */
    public ReadOnlyStringProperty urgentProperty() {
        return urgent.getReadOnlyProperty();
    }

    /** The chosen line. */
    public HandlingViewModel handling() {
        return handling;
    }

    public void enter() {
        enter(0);
    }

    /** @param chosen the line to show; 0 for none */
    public void enter(long chosen) {
        rights.ask();
        window.jobs()
                .submit(
                        services.arrivals().register().entries(),
                        entries -> {
                            show(entries);
                            seek(chosen);
                        },
                        window.errors()::present);
    }

    /** The line that somebody came for; null when it was shown. */
    ObjectProperty<IncomingEntry> soughtProperty() {
        return sought;
    }

    /** What is filtered away is shown again. */
    private void seek(long id) {
        all.stream().filter(entry -> entry.id() == id).findFirst().ifPresent(entry -> {
            query.set("");
            year.set(ALL_YEARS);
            filter.set(IncomingFilter.ALL);
            sought.set(entry);
        });
    }

    /** Our copy of the file as it arrived. */
    public void open(IncomingEntry entry) {
        if (entry != null && entry.document().hasFile()) {
            services.opener().accept(services.arrivals().register().copy(entry.document()));
        }
    }

    /** Whether they may register what arrives. */
    ReadOnlyBooleanProperty mayReceive() {
        return rights.may(Permission.RECEIVE);
    }

    /** Registers a document that has no file, or one that can't be read. */
    public void registerPaper() {
        window.navigator().open(new Destination.Paper(null));
    }

    /** Prints a book of the shown year (of this one, when all are shown) and opens it. */
    public void print(Book book) {
        int shown = year.get() == ALL_YEARS ? LocalDate.now(services.clock()).getYear() : year.get();
        services.printer().print(book, shown);
    }

    String arrived(IncomingEntry entry) {
        return IntakeDates.day(entry.date());
    }

    String deadline(IncomingEntry entry) {
        LocalDate deadline = entry.assignment().deadline();
        return deadline == null ? "" : IntakeDates.day(deadline);
    }

    Dueness dueness(IncomingEntry entry) {
        return services.arrivals().assignments().dueness(entry);
    }

    /** How far it has come; of what is late, by how much. */
    String status(IncomingEntry entry) {
        LocalDate today = LocalDate.now(services.clock());
        return switch (dueness(entry)) {
            case OVERDUE ->
                window.messages()
                        .get(
                                "incoming.status.overdue",
                                ChronoUnit.DAYS.between(entry.assignment().deadline(), today));
            case SOON -> window.messages().get("incoming.status.soon");
            case NONE, LATER ->
                entry.assignment().isOpen() && !entry.handling().isDone()
                        ? window.messages().get("incoming.status.unassigned")
                        : window.messages().get(entry.handling().progress().labelKey());
        };
    }

    /** Type, number and subject in one line. */
    String title(IncomingEntry entry) {
        IncomingDocument document = entry.document();
        return document.subject().isBlank() ? document.title() : TypedSubject.of(document.type(), document.subject());
    }

    /** Number and issuer in one line. */
    String origin(IncomingEntry entry) {
        return Stream.of(entry.document().number(), entry.document().issuer())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void show(List<IncomingEntry> entries) {
        all.setAll(entries);
        anyThere.set(!entries.isEmpty());
        List<Integer> found = entries.stream()
                .map(entry -> entry.number().year())
                .distinct()
                .sorted((a, b) -> b - a)
                .toList();
        if (!years.subList(1, years.size()).equals(found)) {
            years.remove(1, years.size());
            years.addAll(found);
        }
        handling.refresh(entries);
    }

    private void changed(IncomingEntry entry) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == entry.id()) {
                all.set(i, entry);
            }
        }
    }

    private void count() {
        long late =
                all.stream().filter(entry -> dueness(entry) == Dueness.OVERDUE).count();
        long soon = all.stream().filter(entry -> dueness(entry) == Dueness.SOON).count();
        urgent.set(late + soon == 0 ? "" : window.messages().get("incoming.urgent", late, soon));
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        rows.setPredicate(entry ->
                (year.get() == null || year.get() == ALL_YEARS || entry.number().year() == year.get())
                        && filter.get().shows(entry, dueness(entry))
                        && wanted.matches(words(entry)));
    }

    private static String words(IncomingEntry entry) {
        IncomingDocument document = entry.document();
        return SearchQuery.searchable(
                entry.number().toString(),
                document.type(),
                document.number(),
                document.issuer(),
                document.subject(),
                document.fileName(),
                entry.assignment().handler(),
                entry.note());
    }
}
