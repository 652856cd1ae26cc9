package vn.congdoan.vanthu.ui.editor;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.congdoan.vanthu.app.document.Autosave;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.OpenedDocument;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.print.Printable;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;

/** The drafting screen: one open document, its panes, and the commands that belong to none of them. */
public final class EditorViewModel {
    /** Longer than this no person waits for the disk on leaving. */
    private static final Duration LAST_SAVE = Duration.ofSeconds(5);

    private final EditorServices services;
    private final EditorWindow window;
    private final OpenDraft open;
    private final PartsViewModel parts;
    private final BodyViewModel body;
    private final FindViewModel find;
    private final LivePageViewModel page;
    private final StatusViewModel status;
    private final ExportViewModel export;
    private final VersionsViewModel versions;
    private final CheckPanelViewModel checks;
    private final CitationOffersViewModel offers;
    private final FindingMarksViewModel marks;
    private final FlowViewModel flow;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable", false);
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable", false);
    private Autosave autosave;
    private long wanted;

    public EditorViewModel(EditorServices services, EditorWindow window) {
        this.services = services;
        this.window = window;
        open = new OpenDraft(services.clock());
        parts = new PartsViewModel(open);
        body = new BodyViewModel(open, window.delay());
        find = new FindViewModel(open);
        page = new LivePageViewModel(open, window.jobs(), window.failures(), services.settings());
        status = new StatusViewModel(open, window.messages(), services.clock());
        export = new ExportViewModel(open, services.exports(), services.settings(), window);
        versions = new VersionsViewModel(open, services, window);
        checks = new CheckPanelViewModel(open, services, window);
        offers = new CitationOffersViewModel(open, services.citations(), window);
        marks = new FindingMarksViewModel(page, checks.findings(), window.messages());
        flow = new FlowViewModel(
                open,
                services,
                window,
                new Unfinished(status, checks.findings(), checks.comments(), window.messages())::words,
                this::saving);
        open.stateProperty().addListener((o, was, is) -> changed(was, is));
        open.frozenProperty().addListener(o -> offerUndo());
    }

    public PartsViewModel parts() {
        return parts;
    }

    public BodyViewModel body() {
        return body;
    }

    public FindViewModel find() {
        return find;
    }

    public LivePageViewModel page() {
        return page;
    }

    public StatusViewModel status() {
        return status;
    }

    public ExportViewModel export() {
        return export;
    }

    public VersionsViewModel versions() {
        return versions;
    }

    public CheckPanelViewModel checks() {
        return checks;
    }

    /** Known documents while the number of one is typed. */
    public CitationOffersViewModel offers() {
        return offers;
    }

    /** Findings as they are marked on the pages. */
    public FindingMarksViewModel marks() {
        return marks;
    }

    /** Where the document stands on its way. */
    public FlowViewModel flow() {
        return flow;
    }

    /** Whether a document is open. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Opens a stored document; the same one again stays as it is, with its undo, unless somebody took a step with it. */
    public void open(long id) {
        wanted = id;
        boolean same = open.isOpen() && open.documentProperty().get().id() == id;
        if (!same) {
            close();
        }
        window.jobs()
                .submit(
                        flow.load(id),
                        now -> {
                            if (now.equals(flow.flowProperty().get())) {
                                flow.show(now); // to whoever is here now
                                checks.comments().reload();
                                flow.show(now); // what fits it may be another step all the same, after a signature
                                renew(id, now);
                            } else {
                                close();
                                load(id, now);
                            }
                        },
                        window.failures());
    }

    /** The text may have been changed elsewhere meanwhile: a report's figures follow its round. */
    private void renew(long id, DocumentFlow now) {
        window.jobs()
                .submit(
                        services.editing().open(id),
                        stored -> {
                            boolean pending = autosave != null && autosave.isPending();
                            if (id == wanted
                                    && open.isOpen()
                                    && !pending
                                    && !stored.draft().equals(open.session().draft())) {
                                close();
                                opened(stored, now);
                            }
                        },
                        window.failures());
    }

    private void load(long id, DocumentFlow now) {
        window.jobs().submit(services.editing().open(id), document -> opened(document, now), window.failures());
    }

    /**
     * Stores what isn't stored yet, before another screen or the end.
     *
     * @return false to stay: it could not be stored and the person wants to try again
     */
    public boolean leave() {
        if (autosave == null || !autosave.isPending()) {
            return true;
        }
        try {
            autosave.flush()
                    .toCompletableFuture()
                    .orTimeout(LAST_SAVE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return true;
        } catch (CompletionException failure) {
            status.failed();
        }
        return window.confirmation()
                .confirm(MessageRef.of("editor.leave.unsaved"), MessageRef.of("editor.leave.unsavedAction"));
    }

    public void undo() {
        if (open.isOpen()) {
            open.session().undo().ifPresent(this::follow);
        }
    }

    public void redo() {
        if (open.isOpen()) {
            open.session().redo().ifPresent(this::follow);
        }
    }

    /** Keeps the present state as a version that can be taken back. */
    public void keepVersion() {
        if (open.isOpen()) {
            long id = open.documentProperty().get().id();
            window.jobs()
                    .submit(
                            services.editing().keepVersion(id, open.session().draft()),
                            done -> window.notices().tell(MessageRef.of("editor.versions.kept")),
                            window.failures());
        }
    }

    public void print() {
        if (open.isOpen()) {
            window.printing()
                    .accept(new Printable(
                            open.documentProperty().get().id(), open.session().draft()));
        }
    }

    private void opened(OpenedDocument document, DocumentFlow now) {
        if (document.id() != wanted || open.isOpen()) {
            return;
        }
        autosave = services.editing().autosave(document.id(), new SavingListener(document));
        open.open(document);
        flow.show(now);
        if (now.state() == DocumentState.RETURNED) {
            checks.show(CheckPanelViewModel.Tab.COMMENTS);
        }
        ready.set(true);
        status.saved();
    }

    private void close() {
        leaveQuietly();
        ready.set(false);
        autosave = null;
        open.close();
    }

    /** Stores what isn't stored yet while the window is covered. */
    void pause() {
        leaveQuietly();
    }

    private void leaveQuietly() {
        if (autosave != null && autosave.isPending()) {
            autosave.flush();
        }
    }

    /** The newest text is on the disk when it is done. */
    private Job<Void> saving() {
        CompletableFuture<Void> saved = autosave.flush().toCompletableFuture();
        return new Job<>(
                MessageRef.of("editor.job.keepVersion"),
                control -> saved.get(LAST_SAVE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void offerUndo() {
        undoable.set(open.isOpen() && open.session().canUndo());
        redoable.set(open.isOpen() && open.session().canRedo());
    }

    private void changed(EditState was, EditState is) {
        offerUndo();
        if (was != null && is != null && was.draft() != is.draft()) {
            status.saving();
            autosave.changed(is.draft());
        }
    }

    private void follow(EditPlace place) {
        open.focus(place == EditPlace.DOCUMENT ? EditPlace.BODY : place);
    }

    /** Hears on the saving thread and tells on the window's, as long as its document is the open one. */
    private final class SavingListener implements Autosave.Listener {
        private final OpenedDocument document;

        SavingListener(OpenedDocument document) {
            this.document = document;
        }

        @Override
        public void saved() {
            tell(status::saved);
        }

        @Override
        public void failed(RuntimeException failure) {
            tell(status::failed);
            window.windowThread().accept(() -> window.failures().accept(failure));
        }

        private void tell(Runnable news) {
            window.windowThread().accept(() -> {
                if (open.documentProperty().get() == document) {
                    news.run();
                }
            });
        }
    }
}
