package vn.congdoan.vanthu.ui.documents;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sheet.SheetText;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** The list of documents: found while one types, opened, copied, thrown away and taken back. */
public final class DocumentsViewModel {

    /** What there is to see. */
    enum Content {
        LOADING,
        NONE_YET,
        NONE_FOUND,
        TRASH_EMPTY,
        ROWS
    }

    /** What went to the trash, and why something did not; null for nothing. */
    private record Trashed(List<DocumentRow> gone, ProblemException refusal) {}

    private record Imported(long id, List<Finding> findings) {}

    private final DocumentService documents;
    private final WorkflowService workflow;
    private final ReadingService reading;
    private final JobRunner jobs;
    private final Navigator navigator;
    private final Notices notices;
    private final ErrorPresenter errors;
    private final Messages messages;
    private final Clock clock;
    private final ObservableList<DocumentRow> all = FXCollections.observableArrayList();
    private final FilteredList<DocumentRow> rows = new FilteredList<>(all);
    private final BooleanProperty inTrash = new SimpleBooleanProperty(this, "inTrash", false);
    private final ObjectProperty<StateChoice> state = new SimpleObjectProperty<>(this, "state", StateChoice.EVERY);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.LOADING);
    private boolean loaded;

    public DocumentsViewModel(
            DocumentService documents,
            WorkflowService workflow,
            ReadingService reading,
            JobRunner jobs,
            Navigator navigator,
            Notices notices,
            ErrorPresenter errors,
            Messages messages,
            Clock clock) {
        this.documents = Objects.requireNonNull(documents, "documents");
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.reading = reading;
        this.messages = messages;
        this.jobs = jobs;
        this.navigator = navigator;
        this.notices = notices;
        this.errors = errors;
        this.clock = clock;
        query.addListener(o -> filter());
        state.addListener(o -> filter());
        inTrash.addListener((o, was, is) -> {
            loaded = false;
            refresh();
        });
    }

    /** Those that the query finds, last changed first. */
    ObservableList<DocumentRow> rows() {
        return rows;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Only those at this step of their way. */
    ObjectProperty<StateChoice> stateProperty() {
        return state;
    }

    /** What is typed and chosen to find something goes. */
    void clearFilter() {
        query.set("");
        state.set(StateChoice.EVERY);
    }

    String label(StateChoice choice) {
        return messages.get(
                choice.isEvery() ? "document.state.every" : choice.state().labelKey());
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Whether what was thrown away is shown instead of the documents in work. */
    BooleanProperty inTrashProperty() {
        return inTrash;
    }

    /** Every visit begins with the documents in work. */
    void enter() {
        if (inTrash.get()) {
            inTrash.set(false);
        } else {
            refresh();
        }
    }

    void refresh() {
        boolean trash = inTrash.get();
        jobs.submit(
                job("document.job.list", () -> rows(trash ? documents.trashed() : documents.list())),
                this::show,
                errors::present);
    }

    private List<DocumentRow> rows(List<DocumentSummary> summaries) {
        Map<Long, DocumentFlow> flows = workflow.flows();
        return summaries.stream()
                .map(summary -> {
                    DocumentFlow flow = flows.get(summary.id());
                    return DocumentRow.of(summary, flow == null ? DocumentState.DRAFT : flow.state(), clock);
                })
                .toList();
    }

    void create() {
        navigator.open(new Destination.TemplatePicker());
    }

    /** From the trash it comes back into the list first. */
    void open(DocumentRow row) {
        if (inTrash.get()) {
            untrash(List.of(row));
            return;
        }
        navigator.open(new Destination.Editor(row.id()));
    }

    /** Copies the document and opens the copy. */
    void duplicate(DocumentRow row) {
        jobs.submit(
                job("document.job.duplicate", () -> documents.duplicate(row.id())),
                id -> {
                    notices.tell(MessageRef.of("document.notice.duplicated", row.name()));
                    refresh();
                },
                errors::present);
    }

    /** Into the trash, without asking, because it can be taken back; what is more than a draft stays, and why is told. */
    void trash(List<DocumentRow> chosen) {
        List<DocumentRow> unwanted = List.copyOf(chosen);
        if (unwanted.isEmpty()) {
            return;
        }
        jobs.submit(
                job("document.job.trash", () -> throwAway(unwanted)),
                done -> {
                    if (!done.gone().isEmpty()) {
                        notices.tell(trashed(done.gone()), () -> untrash(done.gone()));
                    }
                    refresh();
                    if (done.refusal() != null) {
                        errors.present(done.refusal());
                    }
                },
                errors::present);
    }

    private Trashed throwAway(List<DocumentRow> unwanted) {
        List<DocumentRow> gone = new ArrayList<>();
        ProblemException refusal = null;
        for (DocumentRow row : unwanted) {
            try {
                documents.trash(row.id());
                gone.add(row);
            } catch (ProblemException e) {
                refusal = e;
            }
        }
        return new Trashed(List.copyOf(gone), refusal);
    }

    /** The rows as a spreadsheet takes them from the clipboard, with a line of headings. */
    String asTable(List<String> headings, List<DocumentRow> chosen) {
        return chosen.stream()
                .map(row -> List.of(
                        row.type(),
                        row.number(),
                        row.subject(),
                        messages.get(row.state().labelKey()),
                        row.date(),
                        row.changed()))
                .map(SheetText::line)
                .collect(Collectors.joining("\n", SheetText.line(headings) + "\n", "\n"));
    }

    /** To the list, where duties want rounds. */
    void openRounds() {
        navigator.open(new Destination.Rounds());
    }

    void openRound(long roundId) {
        navigator.open(new Destination.Board(roundId));
    }

    /** Makes a draft of a text file and opens it. */
    void importText(Path file) {
        jobs.submit(
                job("document.job.import", () -> {
                    ReadDraft read = reading.drafts(file).get(0);
                    return new Imported(documents.create(read.draft(), ""), read.findings());
                }),
                imported -> {
                    navigator.open(new Destination.Editor(imported.id()));
                    tell(imported.findings());
                },
                errors::present);
    }

    private void tell(List<Finding> findings) {
        if (!findings.isEmpty()) {
            String all = findings.stream()
                    .map(finding -> messages.get(List.of(finding)))
                    .collect(Collectors.joining(" "));
            notices.tell(MessageRef.of("document.notice.imported", all));
        }
    }

    void tellCopied(int count) {
        notices.tell(MessageRef.of("document.notice.copied", count));
    }

    /** Back into the list. */
    void untrash(List<DocumentRow> gone) {
        jobs.submit(
                job("document.job.untrash", () -> {
                    gone.forEach(row -> documents.untrash(row.id()));
                    return gone.size();
                }),
                count -> {
                    notices.tell(MessageRef.of("document.notice.untrashed", count));
                    refresh();
                },
                errors::present);
    }

    private static MessageRef trashed(List<DocumentRow> gone) {
        return gone.size() == 1
                ? MessageRef.of("document.notice.trashed", gone.get(0).name())
                : MessageRef.of("document.notice.trashedMany", gone.size());
    }

    private void show(List<DocumentRow> found) {
        all.setAll(found);
        loaded = true;
        filter();
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        StateChoice at = state.get();
        rows.setPredicate(row -> at.fits(row.state()) && wanted.matches(row.searchText()));
        if (!loaded) {
            content.set(Content.LOADING);
        } else if (!rows.isEmpty()) {
            content.set(Content.ROWS);
        } else if (!all.isEmpty()) {
            content.set(Content.NONE_FOUND);
        } else {
            content.set(inTrash.get() ? Content.TRASH_EMPTY : Content.NONE_YET);
        }
    }

    private static <T> Job<T> job(String title, Supplier<T> work) {
        return new Job<>(MessageRef.of(title), control -> work.get());
    }
}
