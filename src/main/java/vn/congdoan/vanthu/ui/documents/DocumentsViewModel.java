package vn.congdoan.vanthu.ui.documents;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
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

    private record Imported(long id, List<Finding> findings) {}

    private final DocumentService documents;
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
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.LOADING);
    private boolean loaded;

    public DocumentsViewModel(
            DocumentService documents,
            ReadingService reading,
            JobRunner jobs,
            Navigator navigator,
            Notices notices,
            ErrorPresenter errors,
            Messages messages,
            Clock clock) {
        this.documents = Objects.requireNonNull(documents, "documents");
        this.reading = reading;
        this.messages = messages;
        this.jobs = jobs;
        this.navigator = navigator;
        this.notices = notices;
        this.errors = errors;
        this.clock = clock;
        query.addListener(o -> filter());
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
                job(
                        "document.job.list",
                        () -> (trash ? documents.trashed() : documents.list())
                                .stream()
                                        .map(summary -> DocumentRow.of(summary, clock))
                                        .toList()),
                this::show,
                errors::present);
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

    /** Into the trash, without asking, because it can be taken back. */
    void trash(List<DocumentRow> chosen) {
        List<DocumentRow> gone = List.copyOf(chosen);
        if (gone.isEmpty()) {
            return;
        }
        jobs.submit(
                job("document.job.trash", () -> {
                    gone.forEach(row -> documents.trash(row.id()));
                    return gone;
                }),
                done -> {
                    notices.tell(trashed(done), () -> untrash(done));
                    refresh();
                },
                errors::present);
    }

    /** The rows as a spreadsheet takes them from the clipboard, with a line of headings. */
    static String asTable(List<String> headings, List<DocumentRow> chosen) {
        return chosen.stream()
                .map(row -> List.of(row.type(), row.number(), row.subject(), row.date(), row.changed()))
                .map(DocumentsViewModel::line)
                .collect(Collectors.joining("\n", line(headings) + "\n", "\n"));
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
        rows.setPredicate(row -> wanted.matches(row.searchText()));
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

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("[\t\r\n]+", " ")).collect(Collectors.joining("\t"));
    }

    private static <T> Job<T> job(String title, Supplier<T> work) {
        return new Job<>(MessageRef.of(title), control -> work.get());
    }
}
