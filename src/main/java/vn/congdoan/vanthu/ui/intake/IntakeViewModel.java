package vn.congdoan.vanthu.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.checking.FileFinding;
import vn.congdoan.vanthu.app.citation.CitedDocument;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.reading.OriginalPages;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.PageSize;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.ui.common.Destination;

/** A file from elsewhere: its lines, what was recognised in them, and what becomes of it. */
public final class IntakeViewModel {

    /** What is shown beside the original. */
    public enum Tab {
        PARTS,
        CITATIONS,
        DEADLINES,
        TARGETS,
        FINDINGS
    }

    /** How far the reading has come. */
    public enum State {
        READING,
        READY,
        FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(IntakeViewModel.class);

    private final IntakeServices services;
    private final IntakeWindow window;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.READING);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper(this, "fileName", "");
    private final ReadOnlyObjectWrapper<SourceDocument> source = new ReadOnlyObjectWrapper<>(this, "source");
    private final ReadOnlyObjectWrapper<IntakeDocument> document = new ReadOnlyObjectWrapper<>(this, "document");
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.PARTS);
    private final ReadOnlyObjectWrapper<List<SourcePlace>> marked =
            new ReadOnlyObjectWrapper<>(this, "marked", List.of());
    private final ReadOnlyObjectWrapper<List<PageSize>> pages = new ReadOnlyObjectWrapper<>(this, "pages", List.of());
    private final ReadOnlyObjectWrapper<List<Path>> waiting = new ReadOnlyObjectWrapper<>(this, "waiting", List.of());
    private final ArrivalFields arrival;
    private OpenedFile opened;
    private Path wanted;

    public IntakeViewModel(IntakeServices services, IntakeWindow window) {
        this.services = services;
        this.window = window;
        arrival = new ArrivalFields(services.clock());
        chosen.addListener((o, was, is) -> show(is.intValue()));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the file can't be read and what to do. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty fileNameProperty() {
        return fileName.getReadOnlyProperty();
    }

    /** The original; null while it is read. */
    public ReadOnlyObjectProperty<SourceDocument> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The pages of which there are pictures; empty where the original is shown by its lines. */
    public ReadOnlyObjectProperty<List<PageSize>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** The files that come after this one. */
    public ReadOnlyObjectProperty<List<Path>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** What was recognised; null while it is read. */
    public ReadOnlyObjectProperty<IntakeDocument> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** Which of the file's documents is shown, from 0. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /** When it arrived and in what haste. */
    public ArrivalFields arrival() {
        return arrival;
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** Words of the original that the present field or row came from. */
    public ReadOnlyObjectProperty<List<SourcePlace>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** What the file's documents are called, for a choice where there are several. */
    public List<String> names() {
        return opened == null
                ? List.of()
                : IntStream.range(0, opened.drafts().size())
                        .mapToObj(i -> name(i, opened.drafts().get(i).parts()))
                        .toList();
    }

    public void open(Path file) {
        open(new Destination.Intake(file));
    }

    /** Reads the file and shows what was recognised. */
    public void open(Destination.Intake intake) {
        release();
        Path file = intake.file();
        wanted = file;
        waiting.set(intake.waiting());
        state.set(State.READING);
        fileName.set(String.valueOf(file.getFileName()));
        source.set(null);
        document.set(null);
        marked.set(List.of());
        tab.set(Tab.PARTS);
        chosen.set(-1);
        window.jobs().submit(reading(file), read -> opened(file, read), thrown -> failed(file, thrown));
    }

    /** Gives the memory of the original free. */
    public void release() {
        OpenedFile gone = opened;
        opened = null;
        wanted = null;
        pages.set(List.of());
        if (gone != null) {
            discard(gone);
        }
    }

    /**
     * Draws a page of the original.
     *
     * @param width in pixels
     * @param answer gets nothing when the page can't be drawn, and isn't called when the file was left
     */
    public void picture(int index, int width, Consumer<Optional<PagePicture>> answer) {
        OpenedFile asked = opened;
        if (asked == null || asked.pages() == null) {
            return;
        }
        window.jobs().submit(asked.pages().picture(index, width), picture -> answer(asked, picture, answer), thrown -> {
            window.errors().describe(thrown);
            answer(asked, null, answer);
        });
    }

    private void answer(OpenedFile asked, PagePicture picture, Consumer<Optional<PagePicture>> answer) {
        if (opened == asked) {
            answer.accept(Optional.ofNullable(picture));
        }
    }

    /** Goes on to the next file without doing anything with this one. */
    public void next() {
        if (!waiting.get().isEmpty()) {
            window.navigator().open(Destination.Intake.of(waiting.get()));
        }
    }

    public void mark(List<SourcePlace> places) {
        marked.set(List.copyOf(places));
    }

    /** Registers the document; asks first when it seems to be there already. */
    public void receive() {
        if (document.get() == null) {
            return;
        }
        try {
            List<Citation> citations = citations();
            Arrival arriving = arrival.of(new Arrival(draft(), opened.file().file()));
            new Registration(services.incoming(), window).register(arriving, entry -> {
                learn(citations);
                received();
            });
        } catch (ProblemException e) {
            window.errors().present(e);
        }
    }

    /** Registers a file that can't be read: its fields are typed, the file is kept beside. */
    public void registerUnread() {
        if (wanted != null) {
            window.navigator().open(new Destination.Paper(wanted));
        }
    }

    /** Makes a draft of it and opens that. */
    public void compose() {
        if (document.get() != null) {
            Draft draft = draft();
            List<Citation> citations = citations();
            Job<Long> creating = new Job<>(
                    MessageRef.of("intake.job.compose"),
                    control -> services.documents().create(draft, ""));
            window.jobs()
                    .submit(
                            creating,
                            id -> {
                                learn(citations);
                                composed(id, draft);
                            },
                            window.errors()::present);
        }
    }

    /** Opens a document that the office has. */
    public void open(HeldDocument held) {
        window.held().accept(held);
    }

    /** Shows what the checker found. */
    public void check() {
        tab.set(Tab.FINDINGS);
    }

    public void close() {
        window.navigator().open(new Destination.Documents());
    }

    /** The chosen document with what was corrected. */
    Draft draft() {
        Draft base = opened.drafts().get(chosen.get());
        return base.withParts(document.get().corrected(base.parts()));
    }

    private Job<OpenedFile> reading(Path file) {
        Job<ReadFile> reading = services.reading().open(file);
        return new Job<>(reading.title(), control -> {
            ReadFile read = reading.work().run(control);
            List<Draft> drafts = services.reading().drafts(read).stream()
                    .map(ReadDraft::draft)
                    .toList();
            List<List<FileFinding>> findings = new ArrayList<>();
            List<List<CitedDocument>> cited = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                control.checkCancelled();
                findings.add(services.checking().check(read, i, ""));
                cited.add(services.citations()
                        .held(read.documents().get(i).content().citations())
                        .work()
                        .run(control));
            }
            return new OpenedFile(
                    read,
                    pages(read),
                    drafts,
                    findings,
                    cited,
                    services.reading().types());
        });
    }

    /** Null where the file has none, or they can't be drawn: then its lines stand for it. */
    private static OriginalPages pages(ReadFile read) {
        try {
            return read.source().format() == SourceFormat.PDF ? OriginalPages.open(read.file()) : null;
        } catch (ProblemException e) {
            return null;
        }
    }

    /** On another thread, because a page may just be drawn. */
    private void discard(OpenedFile gone) {
        if (gone.pages() != null) {
            Job<Boolean> closing = new Job<>(MessageRef.of("intake.reading"), control -> {
                gone.pages().close();
                return true;
            });
            window.jobs().submit(closing, done -> {}, window.errors()::present);
        }
    }

    private void opened(Path file, OpenedFile read) {
        if (!file.equals(wanted) || opened != null) {
            discard(read);
        } else {
            opened = read;
            pages.set(read.pages() == null ? List.of() : read.pages().sizes());
            source.set(read.file().source());
            state.set(State.READY);
            chosen.set(0);
        }
    }

    private void failed(Path file, Throwable thrown) {
        if (file.equals(wanted)) {
            failure.set(window.errors().describe(thrown).text());
            state.set(State.FAILED);
        }
    }

    private void show(int index) {
        if (opened == null || index < 0) {
            return;
        }
        ReadDocument reading = opened.file().documents().get(index).reading();
        marked.set(List.of());
        arrival.reset(Urgency.of(opened.drafts().get(index).parts().mark()));
        document.set(new IntakeDocument(
                window.messages(), opened, index, reading, opened.drafts().get(index)));
    }

    private List<Citation> citations() {
        return opened.file().documents().get(chosen.get()).content().citations();
    }

    /** What the library misses is no reason to disturb anybody. */
    private void learn(List<Citation> citations) {
        window.jobs()
                .submit(
                        services.citations().learning(citations),
                        done -> {},
                        failure -> LOG.warn("the citations of a file were not learned", failure));
    }

    private void composed(long id, Draft draft) {
        if (waiting.get().isEmpty()) {
            window.navigator().open(new Destination.Editor(id));
            return;
        }
        next();
        DocumentParts parts = draft.parts();
        window.notices().tell(MessageRef.of("intake.composed", parts.type().name(), parts.subject()));
    }

    private void received() {
        if (waiting.get().isEmpty()) {
            window.navigator().open(new Destination.Incoming());
        } else {
            next();
        }
    }

    private String name(int index, DocumentParts parts) {
        return window.messages().get("intake.document", index + 1, parts.type().name(), parts.subject());
    }
}
