package vn.congdoan.vanthu.ui.editor;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
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
    private Delay.Cancellable tidying = () -> {};
    private int lines;

    BodyViewModel(OpenDraft open, Delay delay) {
        this.open = open;
        this.delay = delay;
        open.documentProperty()
                .addListener((o, was, is) ->
                        lines = is == null ? 0 : lines(is.draft().bodyText()));
    }

    /** Text and selection; null while no document is open. */
    public ReadOnlyObjectProperty<EditState> stateProperty() {
        return open.stateProperty();
    }

    /** Whether the text may only be read. */
    public ReadOnlyBooleanProperty frozenProperty() {
        return open.frozenProperty();
    }

    /** Where the keyboard was asked to go. */
    public ReadOnlyObjectProperty<EditTarget> focusProperty() {
        return open.focusProperty();
    }

    /** The text as the control holds it after a keystroke. */
    public void typed(String text) {
        if (open.isOpen()) {
            open.session().typed(text);
            tidying.cancel();
            tidying = delay.after(IDLE, this::tidy);
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

    /** A line break inside the block. */
    public boolean lineBreak() {
        return run(BodyCommands.lineBreak());
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

    /** Letters in one piece; after a line came or went, the numbers of the items too. */
    private void tidy() {
        if (open.isOpen()) {
            open.session().tidy(BodyCommands.composeLetters());
            int now = lines(open.session().draft().bodyText());
            if (now != lines) {
                lines = now;
                open.session().tidy(BodyCommands.renumber());
            }
        }
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
