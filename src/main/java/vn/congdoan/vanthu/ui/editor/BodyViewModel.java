package vn.congdoan.vanthu.ui.editor;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.congdoan.vanthu.app.editing.BodyCommand;
import vn.congdoan.vanthu.app.editing.BodyCommands;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.app.editing.TextSelection;
import vn.congdoan.vanthu.app.job.Delay;

/** The running text in its notation, with the commands of its structure. */
public final class BodyViewModel {
    /** After such a pause nobody is in the middle of a letter. */
    private static final Duration IDLE = Duration.ofMillis(1500);

    private final OpenDraft open;
    private final Delay delay;
    private Delay.Cancellable composing = () -> {};

    BodyViewModel(OpenDraft open, Delay delay) {
        this.open = open;
        this.delay = delay;
    }

    /** Text and selection; null while no document is open. */
    public ReadOnlyObjectProperty<EditState> stateProperty() {
        return open.stateProperty();
    }

    /** Where the keyboard was asked to go. */
    public ReadOnlyObjectProperty<EditTarget> focusProperty() {
        return open.focusProperty();
    }

    /** The text as the control holds it after a keystroke. */
    public void typed(String text) {
        if (open.isOpen()) {
            open.session().typed(text);
            composing.cancel();
            composing = delay.after(IDLE, this::compose);
        }
    }

    public void selected(int anchor, int caret) {
        if (open.isOpen()) {
            open.session().select(new TextSelection(anchor, caret));
        }
    }

    /** @return false when the control should do what it does by itself */
    public boolean enter() {
        return run(BodyCommands.enter());
    }

    /** One level in. */
    public boolean indent() {
        return run(BodyCommands.indent());
    }

    /** One level out. */
    public boolean outdent() {
        return run(BodyCommands.outdent());
    }

    public boolean moveUp() {
        return run(BodyCommands.moveUp());
    }

    public boolean moveDown() {
        return run(BodyCommands.moveDown());
    }

    public boolean bold() {
        return run(BodyCommands.bold());
    }

    public boolean italic() {
        return run(BodyCommands.italic());
    }

    /** Puts text from elsewhere in, cleaned: one step. */
    public boolean paste(String text) {
        return run(BodyCommands.paste(text));
    }

    public boolean insertTable() {
        return run(BodyCommands.table());
    }

    public boolean insertAppendix() {
        return run(BodyCommands.appendix());
    }

    private boolean run(BodyCommand command) {
        return open.isOpen() && open.session().run(command);
    }

    private void compose() {
        if (open.isOpen()) {
            open.session().compose();
        }
    }
}
