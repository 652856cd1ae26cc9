package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.register.YearAudit;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.common.Rights;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/** What has to be explained in a year's book, and its closing. */
public final class BookAuditViewModel {
    private static final int YEARS_BACK = 5;

    private final BookServices services;
    private final Rights rights;
    private final BookWindow window;
    private final ObservableList<FaultRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(this, "closed");

    BookAuditViewModel(BookServices services, BookWindow window) {
        this.services = services;
        rights = new Rights(services.access());
        this.window = window;
        int present = LocalDate.now(window.clock()).getYear();
        years.setAll(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> present - back)
                .toList());
        year = new SimpleObjectProperty<>(this, "year", present);
        year.addListener(o -> load());
    }

    public ObservableList<FaultRow> rows() {
        return rows;
    }

    ObservableList<Integer> years() {
        return years;
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    /** How many rows were looked at and what was found, in a sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
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
        if (year.get() != null) {
            int asked = year.get();
            window.run("register.job.audit", () -> services.audit().audit(asked), this::show);
        }
    }

    private void show(YearAudit audit) {
        rows.setAll(audit.series().stream()
                .flatMap(each -> each.faults().stream()
                        .map(fault -> new FaultRow(
                                fault, each.type().isEmpty() ? each.series() : each.type(), each.explanation(fault))))
                .toList());
        closed.set(audit.closed());
        int looked = audit.series().stream().mapToInt(each -> each.rows()).sum();
        int open = audit.unexplained().size();
        String key = audit.closed()
                ? "register.audit.closed"
                : looked == 0
                        ? "register.audit.empty"
                        : rows.isEmpty() ? "register.audit.clean" : "register.audit.found";
        summary.set(window.messages().get(key, String.valueOf(audit.year()), looked, rows.size(), open));
    }

    /** Keeps why a fault is as it is. */
    public void explain(FaultRow row) {
        if (row == null || closed.get() || !mayChangeProperty().get()) {
            return;
        }
        window.words()
                .ask(new WordsQuestion.Question(
                        MessageRef.of("register.explain.title", row.words(window.messages())),
                        MessageRef.of("register.explain.explanation"),
                        MessageRef.of("register.action.explain"),
                        row.explanation()))
                .ifPresent(words -> change(() -> {
                    services.audit().explain(row.fault(), words);
                    return services.audit().audit(year.get());
                }));
    }

    /** Closes the book of the year, or opens it again with a reason. */
    public void closeOrReopen() {
        String named = String.valueOf(year.get());
        if (!closed.get()) {
            if (window.confirmation()
                    .confirm(MessageRef.of("register.close.question", named), MessageRef.of("register.action.close"))) {
                change(() -> services.audit().close(year.get()));
            }
            return;
        }
        window.words()
                .ask(new WordsQuestion.Question(
                        MessageRef.of("register.reopen.title", named),
                        MessageRef.of("register.reopen.explanation"),
                        MessageRef.of("register.action.reopen"),
                        ""))
                .ifPresent(reason -> change(() -> services.audit().reopen(year.get(), reason)));
    }

    private void change(Supplier<YearAudit> step) {
        window.run("register.job.save", step, this::show);
    }

    /** For tests and the view: what is still to be explained. */
    public List<FaultRow> open() {
        return rows.stream().filter(row -> row.explanation().isEmpty()).toList();
    }
}
