package vn.congdoan.vanthu.ui.settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** The audit log to be read, searched and verified; nobody can change it. */
public final class AuditViewModel {
    private final AuditTrail audit;
    private final JobRunner jobs;
    private final ErrorPresenter errors;
    private final Messages messages;
    private final AuditRows words;
    private final ObservableList<AuditRow> all = FXCollections.observableArrayList();
    private final FilteredList<AuditRow> rows = new FilteredList<>(all);
    private final ObservableList<String> persons = FXCollections.observableArrayList();
    private final List<String> kinds;
    private final ObjectProperty<String> person = new SimpleObjectProperty<>(this, "person");
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>(this, "kind");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");
    private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper(this, "broken", false);

    public AuditViewModel(AuditTrail audit, JobRunner jobs, ErrorPresenter errors, Messages messages, Clock clock) {
        this.audit = audit;
        this.jobs = jobs;
        this.errors = errors;
        this.messages = messages;
        words = new AuditRows(messages, clock.getZone());
        kinds = Stream.concat(
                        Stream.of(messages.get("audit.filter.everything")),
                        Stream.of(AuditSubject.Kind.values()).map(words::kind))
                .toList();
        persons.setAll(everybody());
        clearFilters();
        person.addListener(o -> filter());
        kind.addListener(o -> filter());
        query.addListener(o -> filter());
    }

    /** Newest first. */
    ObservableList<AuditRow> rows() {
        return rows;
    }

    /** The word for everybody, then all who did something, by name. */
    ObservableList<String> persons() {
        return persons;
    }

    ObjectProperty<String> personProperty() {
        return person;
    }

    /** The word for everything, then the kinds of things that something was done to. */
    List<String> kinds() {
        return kinds;
    }

    ObjectProperty<String> kindProperty() {
        return kind;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** What the last verification found; "" before one. */
    ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty brokenProperty() {
        return broken.getReadOnlyProperty();
    }

    void clearFilters() {
        query.set("");
        person.set(everybody());
        kind.set(kinds.get(0));
    }

    private String everybody() {
        return messages.get("audit.filter.everybody");
    }

    /** Only for whoever may see the log. */
    void load() {
        jobs.submit(
                new Job<>(MessageRef.of("audit.job.read"), control -> {
                    Map<AuditSubject, String> names = audit.names();
                    return audit.all().stream()
                            .map(entry -> words.of(entry, names))
                            .toList();
                }),
                this::show,
                errors::present);
    }

    private void show(List<AuditRow> oldestFirst) {
        List<AuditRow> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        String wanted = person.get();
        all.setAll(newestFirst);
        persons.setAll(Stream.concat(
                        Stream.of(everybody()),
                        newestFirst.stream().map(AuditRow::person).distinct().sorted())
                .toList());
        person.set(persons.contains(wanted) ? wanted : everybody());
    }

    /** Computes the whole chain anew and tells whether all is as it was written, or where it is broken first. */
    void verify() {
        jobs.submit(
                new Job<>(MessageRef.of("audit.job.verify"), control -> audit.firstBroken()),
                this::tell,
                errors::present);
    }

    private void tell(long firstBroken) {
        broken.set(firstBroken != 0);
        verdict.set(
                firstBroken == 0
                        ? messages.get("audit.intact", all.size())
                        : messages.get("audit.broken", firstBroken));
        load();
    }

    private void filter() {
        SearchQuery typed = SearchQuery.of(query.get());
        boolean anybody = everybody().equals(person.get());
        boolean anything = kinds.get(0).equals(kind.get());
        rows.setPredicate(row -> (anybody || row.person().equals(person.get()))
                && (anything || words.kind(row.kind()).equals(kind.get()))
                && typed.matches(row.searchText()));
    }
}
