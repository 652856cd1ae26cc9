package vn.congdoan.vanthu.ui.editor;

import java.time.Clock;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.app.editing.EditingSession;
import vn.congdoan.vanthu.app.editing.OpenedDocument;

/** The open document as the panes of the editor share it: what one changes, the others hear. */
final class OpenDraft {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<OpenedDocument> document = new ReadOnlyObjectWrapper<>(this, "document");
    private final ReadOnlyObjectWrapper<EditState> state = new ReadOnlyObjectWrapper<>(this, "state");
    private final ReadOnlyObjectWrapper<EditTarget> focus = new ReadOnlyObjectWrapper<>(this, "focus");
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper(this, "frozen", false);
    private EditingSession session;

    OpenDraft(Clock clock) {
        this.clock = clock;
    }

    /** A new document takes the place of the one before. */
    void open(OpenedDocument opened) {
        frozen.set(false);
        session = new EditingSession(opened.draft(), clock, state::set);
        document.set(opened);
        state.set(session.state());
    }

    void close() {
        session = null;
        frozen.set(false);
        document.set(null);
        state.set(null);
    }

    boolean isOpen() {
        return session != null;
    }

    /** Only while {@link #isOpen()}. */
    EditingSession session() {
        return session;
    }

    /** Whether the document may only be read, because of where it stands on its way. */
    ReadOnlyBooleanProperty frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /** @param onAttempt hears each attempt to change something */
    void freeze(Runnable onAttempt) {
        session.freeze(onAttempt);
        frozen.set(true);
    }

    void thaw() {
        session.thaw();
        frozen.set(false);
    }

    /** Null while no document is open. */
    ReadOnlyObjectProperty<OpenedDocument> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** Null while no document is open. */
    ReadOnlyObjectProperty<EditState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Where the keyboard was asked to go last. */
    ReadOnlyObjectProperty<EditTarget> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    void focus(EditTarget target) {
        focus.set(null);
        focus.set(target);
    }

    void focus(EditPlace place) {
        focus(EditTarget.field(place, 0));
    }
}
