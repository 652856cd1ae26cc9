package vn.congdoan.vanthu.ui.sending;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.afterissue.LinkedDocument;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.sending.SendingService;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Delivery;
import vn.congdoan.vanthu.domain.sending.Missing;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.SendingPlan;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.DocumentNames;

/** To whom one issued document goes: who is reached how, what is out, who confirmed; marks are set for many at once. */
public final class SendingViewModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM HH:mm", Messages.VIETNAMESE);

    /** What is shown of a document. */
    private record Loaded(
            DocumentParts parts, SendingPlan plan, List<LinkedDocument> links, List<IncomingEntry> answered) {}

    private final SendingScreenServices services;
    private final SendingService plans;
    private final SendingWindow window;
    private final ObservableList<SendingRow> all =
            FXCollections.observableArrayList(row -> new Observable[] {row.chosenProperty()});
    private final FilteredList<SendingRow> rows = new FilteredList<>(all);
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final ObservableList<IncomingEntry> answered = FXCollections.observableArrayList();
    private final ObservableList<LinkedDocument> links = FXCollections.observableArrayList();
    private final StringProperty group = new SimpleStringProperty(this, "group", "");
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(this, "filter", RowFilter.ALL);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyObjectWrapper<SendingPlan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyIntegerWrapper unresolved = new ReadOnlyIntegerWrapper(this, "unresolved", 0);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", 0);
    private final ReadOnlyIntegerWrapper mailable = new ReadOnlyIntegerWrapper(this, "mailable", 0);
    private final SendingActions actions;
    private long document;

    public SendingViewModel(SendingScreenServices services, SendingWindow window) {
        this.services = Objects.requireNonNull(services, "services");
        this.window = Objects.requireNonNull(window, "window");
        plans = services.sending().plans();
        actions = new SendingActions(services.sending(), window, () -> document, this::keys, this::refresh);
        chosen.bind(Bindings.createIntegerBinding(() -> chosenRows().size(), all));
        mailable.bind(Bindings.createIntegerBinding(
                () -> (int) chosenRows().stream()
                        .filter(row -> SendingActions.isMailable(row.recipient()))
                        .count(),
                all));
        group.addListener(o -> filter());
        filter.addListener(o -> filter());
    }

    /** Those that the filters show, unresolved ones first. */
    public ObservableList<SendingRow> rows() {
        return rows;
    }

    /** Names of groups in the plan; "" stands first, for all. */
    public ObservableList<String> groups() {
        return groups;
    }

    /** What corrects, replaces, recalls this document, or the other way round. */
    /** What came from elsewhere and is answered by the document. */
    ObservableList<IncomingEntry> answered() {
        return answered;
    }

    public ObservableList<LinkedDocument> links() {
        return links;
    }

    /** "" for all. */
    public StringProperty groupProperty() {
        return group;
    }

    ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Null before it is loaded. */
    public ReadOnlyObjectProperty<SendingPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** How many lines nobody can be found for. */
    public ReadOnlyIntegerProperty unresolvedProperty() {
        return unresolved.getReadOnlyProperty();
    }

    /** How many of all rows are chosen, also of those that a filter hides. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How many of the chosen an e-mail can go to. */
    public ReadOnlyIntegerProperty mailableProperty() {
        return mailable.getReadOnlyProperty();
    }

    BooleanBinding nothingChosen() {
        return chosen.isEqualTo(0);
    }

    void enter(long documentId) {
        if (documentId != document) {
            document = documentId;
            all.clear();
            title.set("");
            group.set("");
            filter.set(RowFilter.ALL);
        }
        refresh();
    }

    void refresh() {
        long wanted = document;
        run("sending.job.plan", () -> load(wanted), loaded -> {
            if (wanted == document) {
                show(loaded);
            }
        });
    }

    private Loaded load(long id) {
        SendingPlan loaded = plans.plan(id);
        DocumentParts parts = services.documents().open(id).parts();
        return new Loaded(
                parts,
                loaded,
                services.afterIssue().of(id),
                services.assignments().answeredBy(id, DocumentNames.number(parts.number())));
    }

    private void show(Loaded loaded) {
        Set<String> before = keys();
        title.set(DocumentNames.of(loaded.parts()));
        plan.set(loaded.plan());
        unresolved.set(loaded.plan().unresolved().size());
        links.setAll(loaded.links());
        answered.setAll(loaded.answered());
        all.setAll(loaded.plan().recipients().stream().map(SendingRow::new).toList());
        all.forEach(
                row -> row.chosenProperty().set(before.contains(row.recipient().key())));
        String shown = group.get();
        groups.setAll(all.stream()
                .map(row -> row.recipient().group())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
        groups.add(0, "");
        group.set(groups.contains(shown) ? shown : "");
        filter();
    }

    private void filter() {
        String wanted = group.get() == null ? "" : group.get();
        RowFilter state = filter.get() == null ? RowFilter.ALL : filter.get();
        rows.setPredicate(
                row -> (wanted.isEmpty() || wanted.equals(row.recipient().group())) && state.shows(row.recipient()));
    }

    /** All that are shown, or none of them. */
    void chooseShown(boolean wanted) {
        List.copyOf(rows).stream()
                .filter(row -> !row.recipient().missing().isUnresolved())
                .forEach(row -> row.chosenProperty().set(wanted));
    }

    private List<SendingRow> chosenRows() {
        return all.stream().filter(row -> row.chosenProperty().get()).toList();
    }

    private Set<String> keys() {
        return chosenRows().stream().map(row -> row.recipient().key()).collect(Collectors.toSet());
    }

    /** Enters every unknown name into the directory. */
    void addUnknown() {
        run("sending.job.mark", () -> plans.addUnknown(document), added -> {
            window.notices().tell(MessageRef.of("sending.notice.added", added));
            refresh();
        });
    }

    void openDirectory() {
        window.navigator().open(new Destination.Directory(document));
    }

    void openDocument() {
        window.navigator().open(new Destination.Editor(document));
    }

    void open(LinkedDocument linked) {
        window.navigator().open(new Destination.Editor(linked.id()));
    }

    void open(IncomingEntry entry) {
        window.navigator().open(new Destination.Incoming(entry.id()));
    }

    /** The recipients of an earlier document in the place of this one's own. */
    void sendAs(LinkedDocument earlier) {
        run(
                "sending.job.mark",
                () -> {
                    plans.copyPlan(earlier.id(), document);
                    return null;
                },
                done -> refresh());
    }

    void markSent() {
        Set<String> keys = keys();
        long id = document;
        run("sending.job.mark", () -> plans.markSent(id, keys), sent -> {
            window.notices().tell(MessageRef.of("sending.notice.sent", sent.size()), () -> undoSent(id, sent));
            chooseShown(false);
            refresh();
        });
    }

    private void undoSent(long id, List<Delivery> sent) {
        run(
                "sending.job.mark",
                () -> {
                    plans.undoSent(id, sent);
                    return null;
                },
                done -> refresh());
    }

    void acknowledge() {
        Set<String> keys = keys();
        long id = document;
        run("sending.job.mark", () -> plans.acknowledge(id, keys), marked -> {
            window.notices()
                    .tell(
                            MessageRef.of("sending.notice.acknowledged", marked.size()),
                            () -> undoAcknowledged(id, marked));
            chooseShown(false);
            refresh();
        });
    }

    private void undoAcknowledged(long id, List<Long> marked) {
        run(
                "sending.job.mark",
                () -> {
                    plans.undoAcknowledged(id, marked);
                    return null;
                },
                done -> refresh());
    }

    /** The chosen ones go another way with this document. */
    void choose(Channel channel) {
        change(row -> plans.choose(document, row, channel, row.copies(), false));
    }

    /** Nothing goes to the chosen ones. */
    void leaveOut() {
        change(row -> plans.choose(document, row, row.channel(), row.copies(), true));
    }

    private void change(Consumer<PlannedRecipient> change) {
        List<PlannedRecipient> wanted =
                chosenRows().stream().map(SendingRow::recipient).toList();
        run(
                "sending.job.mark",
                () -> {
                    wanted.forEach(change);
                    return null;
                },
                done -> refresh());
    }

    /** Back to what the document's own lines say. */
    void reset() {
        run(
                "sending.job.mark",
                () -> {
                    plans.resetPlan(document);
                    return null;
                },
                done -> refresh());
    }

    /** What is done with the chosen recipients beside the marks. */
    SendingActions actions() {
        return actions;
    }

    String state(PlannedRecipient row) {
        if (row.missing() != Missing.NOTHING && !row.isSent()) {
            return window.messages().get(row.missing().labelKey());
        }
        if (!row.isSent()) {
            return window.messages().get("sending.state.open");
        }
        return row.isAcknowledged()
                ? window.messages()
                        .get("sending.state.acknowledged", moment(row.delivery().acknowledgedAt()))
                : window.messages()
                        .get(
                                "sending.state.sent",
                                moment(row.delivery().sentAt()),
                                row.delivery().sentBy());
    }

    private String moment(Instant at) {
        return DAY.format(at.atZone(window.clock().getZone()));
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        window.jobs().submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, window.errors()::present);
    }
}
