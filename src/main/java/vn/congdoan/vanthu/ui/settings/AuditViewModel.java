package vn.congdoan.vanthu.ui.settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    /** Null for everybody. */
    private final ObjectProperty<String> person = new SimpleObjectProperty<>(this, "person");
    /** Null for everything. */
    private final ObjectProperty<AuditSubject.Kind> kind = new SimpleObjectProperty<>(this, "kind");

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");
    private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper(this, "broken", false);

    public AuditViewModel(AuditTrail audit, JobRunner jobs, ErrorPresenter errors, Messages messages, Clock clock) {
        this.audit = audit;
        this.jobs = jobs;
        this.errors = errors;
        this.messages = messages;
        words = new AuditRows(messages, clock.getZone());
        person.addListener(o -> filter());
        kind.addListener(o -> filter());
        query.addListener(o -> filter());
    }

    /** Newest first. */
    ObservableList<AuditRow> rows() {
        return rows;
    }

    /** Everybody who did something, by name. */
    ObservableList<String> persons() {
        return persons;
    }

    ObjectProperty<String> personProperty() {
        return person;
    }

    ObjectProperty<AuditSubject.Kind> kindProperty() {
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

    String words(AuditSubject.Kind of) {
        return words.kind(of);
    }

    /** Only for whoever may see the log. */
    void load() {
        jobs.submit(
                new Job<>(
                        MessageRef.of("audit.job.read"),
                        control -> audit.all().stream().map(words::of).toList()),
                this::show,
                errors::present);
    }

    private void show(List<AuditRow> oldestFirst) {
        List<AuditRow> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        String wanted = person.get();
        all.setAll(newestFirst);
        persons.setAll(
                newestFirst.stream().map(AuditRow::person).distinct().sorted().toList());
        person.set(wanted != null && persons.contains(wanted) ? wanted : null);
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
        rows.setPredicate(row -> (person.get() == null || row.person().equals(person.get()))
                && (kind.get() == null || row.kind() == kind.get())
                && typed.matches(row.searchText()));
    }
}
