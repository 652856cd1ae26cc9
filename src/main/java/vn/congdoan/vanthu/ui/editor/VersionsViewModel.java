package vn.congdoan.vanthu.ui.editor;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.editing.EditingService;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** The kept versions of the open document: looked into, and taken back. */
public final class VersionsViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy H:mm");

    private final OpenDraft open;
    private final EditingService editing;
    private final EditorWindow window;
    private final Clock clock;
    private final ObservableList<DocumentVersion> versions = FXCollections.observableArrayList();
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final ObjectProperty<DocumentVersion> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private Draft draft;

    VersionsViewModel(OpenDraft open, EditingService editing, EditorWindow window, Clock clock) {
        this.open = open;
        this.editing = editing;
        this.window = window;
        this.clock = clock;
        chosen.addListener((o, was, is) -> load(is));
        open.documentProperty().addListener((o, was, is) -> shown.set(false));
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

    /** The text of the chosen version; "" while there is none. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** When and why it was kept. */
    public String label(DocumentVersion version) {
        return window.messages()
                .get(
                        "editor.versions." + version.reason().name().toLowerCase(Locale.ROOT),
                        TIME.format(version.keptAt().atZone(clock.getZone())));
    }

    public void show() {
        if (open.isOpen()) {
            long id = open.documentProperty().get().id();
            window.jobs().submit(editing.versions(id), this::list, window.failures());
        }
    }

    /** Takes the chosen version back; undo takes that back. */
    public void restore() {
        if (draft != null && open.isOpen()) {
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
        versions.setAll(found);
        chosen.set(found.isEmpty() ? null : found.get(0));
        shown.set(true);
    }

    private void load(DocumentVersion version) {
        draft = null;
        text.set("");
        if (version != null) {
            window.jobs().submit(editing.version(version.id()), loaded -> show(version, loaded), window.failures());
        }
    }

    private void show(DocumentVersion version, Draft loaded) {
        if (version.equals(chosen.get())) {
            draft = loaded;
            text.set(loaded.parts().subject() + "\n\n" + loaded.bodyText());
        }
    }
}
