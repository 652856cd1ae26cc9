package vn.congdoan.vanthu.ui.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.i18n.Messages;

/** The documents that arrived, found while one types; each opens as the file it came in. */
public final class IncomingViewModel {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Messages.VIETNAMESE);

    private final IncomingService incoming;
    private final IntakeWindow window;
    private final Clock clock;
    private final Consumer<Path> opener;
    private final ObservableList<IncomingDocument> all = FXCollections.observableArrayList();
    private final FilteredList<IncomingDocument> rows = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");

    /** @param opener opens a file with the program that the system has for it */
    public IncomingViewModel(IncomingService incoming, IntakeWindow window, Clock clock, Consumer<Path> opener) {
        this.incoming = Objects.requireNonNull(incoming, "incoming");
        this.window = window;
        this.clock = clock;
        this.opener = opener;
        query.addListener(o -> filter());
    }

    /** Last arrived first. */
    public ObservableList<IncomingDocument> rows() {
        return rows;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public void enter() {
        window.jobs().submit(incoming.list(), all::setAll, window.errors()::present);
    }

    /** Our copy of the file as it arrived. */
    public void open(IncomingDocument document) {
        if (document != null) {
            opener.accept(incoming.copy(document));
        }
    }

    String arrived(IncomingDocument document) {
        return MOMENT.format(document.arrivedAt().atZone(clock.getZone()));
    }

    String date(IncomingDocument document) {
        return IntakeDates.words(document.date());
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        rows.setPredicate(document -> wanted.matches(SearchQuery.searchable(
                document.type(), document.number(), document.issuer(), document.subject(), document.fileName())));
    }
}
