package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.ui.common.review.RedlineLine;
import vn.congdoan.vanthu.ui.common.review.RedlineLines;
import vn.congdoan.vanthu.ui.common.review.VersionWords;

/** The kept versions of the open document: compared with the present text or with each other, and taken back. */
public final class VersionsViewModel {
    private final OpenDraft open;
    private final EditorServices services;
    private final EditorWindow window;
    private final VersionWords words;
    private final ObservableList<DocumentVersion> versions = FXCollections.observableArrayList();
    private final ObservableList<ComparedWith> others = FXCollections.observableArrayList(ComparedWith.PRESENT);
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final ObjectProperty<DocumentVersion> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<ComparedWith> other = new SimpleObjectProperty<>(this, "other", ComparedWith.PRESENT);
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole", false);
    private final ReadOnlyObjectWrapper<Redline> redline = new ReadOnlyObjectWrapper<>(this, "redline");
    private final ReadOnlyObjectWrapper<List<RedlineLine>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyBooleanWrapper restorable = new ReadOnlyBooleanWrapper(this, "restorable", false);
    private Draft draft;

    VersionsViewModel(OpenDraft open, EditorServices services, EditorWindow window) {
        this.open = open;
        this.services = services;
        this.window = window;
        words = new VersionWords(window.messages(), window.zone());
        chosen.addListener((o, was, is) -> load(is));
        other.addListener((o, was, is) -> compare());
        whole.addListener(o -> layOut());
        open.documentProperty().addListener((o, was, is) -> shown.set(false));
        open.frozenProperty().addListener(o -> offer());
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Last kept first. */
    public ObservableList<DocumentVersion> versions() {
        return versions;
    }

    public ObjectProperty<DocumentVersion> chosenProperty() {
        return chosen;
    }

    /** What the chosen one can be compared with, the present text first. */
    ObservableList<ComparedWith> others() {
        return others;
    }

    ObjectProperty<ComparedWith> otherProperty() {
        return other;
    }

    /** Whether the unchanged paragraphs are shown too. */
    public BooleanProperty wholeProperty() {
        return whole;
    }

    /** From the older to the newer; null before it is known. */
    public ReadOnlyObjectProperty<Redline> redlineProperty() {
        return redline.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<RedlineLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Whether the chosen version can be taken back. */
    public ReadOnlyBooleanProperty restorableProperty() {
        return restorable.getReadOnlyProperty();
    }

    /** When and why it was kept. */
    public String label(DocumentVersion version) {
        return words.of(version);
    }

    String label(ComparedWith with) {
        return with.isPresent() ? window.messages().get("editor.versions.present") : words.of(with.version());
    }

    /** What changed between the two, in a line. */
    String summary() {
        Redline compared = redline.get();
        if (compared == null) {
            return "";
        }
        return compared.isEmpty()
                ? window.messages().get("editor.versions.same")
                : window.messages().get("review.changes.count", compared.changes());
    }

    public void show() {
        if (open.isOpen()) {
            long id = id();
            window.jobs().submit(services.editing().versions(id), this::list, window.failures());
        }
    }

    /** Takes the chosen version back; undo takes that back. The later ones are kept. */
    public void restore() {
        if (draft != null && open.isOpen() && !open.session().refuses()) {
            open.session().restore(draft);
            shown.set(false);
            window.notices().tell(MessageRef.of("editor.versions.restored"), () -> {
                if (open.isOpen()) {
                    open.session().undo();
                }
            });
        }
    }

    private void list(List<DocumentVersion> found) {
        other.set(ComparedWith.PRESENT);
        versions.setAll(found);
        others.setAll(
                Stream.concat(Stream.of(ComparedWith.PRESENT), found.stream().map(ComparedWith::new))
                        .toList());
        other.set(ComparedWith.PRESENT);
        chosen.set(null);
        chosen.set(found.isEmpty() ? null : found.get(0));
        shown.set(true);
    }

    private void load(DocumentVersion version) {
        draft = null;
        offer();
        if (version != null) {
            window.jobs()
                    .submit(
                            services.editing().version(version.id()),
                            loaded -> show(version, loaded),
                            window.failures());
        }
        compare();
    }

    private void show(DocumentVersion version, Draft loaded) {
        if (version.equals(chosen.get())) {
            draft = loaded;
            offer();
        }
    }

    private void offer() {
        restorable.set(draft != null && !open.frozenProperty().get());
    }

    private void compare() {
        DocumentVersion version = chosen.get();
        ComparedWith with = other.get();
        redline.set(null);
        lines.set(List.of());
        if (version == null || with == null || !open.isOpen()) {
            return;
        }
        long id = id();
        Draft present = open.session().draft();
        window.jobs()
                .submit(
                        new Job<>(MessageRef.of("review.job.compare"), control -> compared(id, version, with, present)),
                        compared -> {
                            if (version.equals(chosen.get()) && with.equals(other.get())) {
                                redline.set(compared);
                                layOut();
                            }
                        },
                        window.failures());
    }

    private Redline compared(long id, DocumentVersion version, ComparedWith with, Draft present) {
        if (with.isPresent()) {
            return services.review().compare(id, version.id(), present);
        }
        boolean older = version.keptAt().isBefore(with.version().keptAt());
        long one = version.id();
        long two = with.version().id();
        return older ? services.review().compare(one, two) : services.review().compare(two, one);
    }

    private void layOut() {
        Redline compared = redline.get();
        // Two alike have no changes to show: then it is the text itself that is looked at.
        boolean all = whole.get() || compared != null && compared.isEmpty();
        lines.set(compared == null ? List.of() : all ? RedlineLines.whole(compared) : RedlineLines.changed(compared));
    }

    private long id() {
        return open.documentProperty().get().id();
    }
}
