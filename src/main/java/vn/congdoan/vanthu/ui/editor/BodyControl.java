package vn.congdoan.vanthu.ui.editor;

import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.TextChange;
import vn.congdoan.vanthu.app.editing.TextSelection;

/**
 * Keeps the text control and the open document alike. What comes from the keyboard is taken as it is; what comes from elsewhere
 * (undo, a command, replacing) is put into the control as the one stretch that changed, so that it doesn't jump.
 */
final class BodyControl {
    private final TextArea control;
    private final BodyViewModel model;
    private boolean showing;

    BodyControl(TextArea control, BodyViewModel model) {
        this.control = control;
        this.model = model;
    }

    void attach() {
        control.setDisable(true);
        control.editableProperty().bind(model.frozenProperty().not());
        control.textProperty().addListener((o, was, is) -> {
            if (!showing) {
                model.typed(is);
            }
        });
        control.selectionProperty().addListener(o -> selected());
        control.caretPositionProperty().addListener(o -> selected());
        model.stateProperty().addListener((o, was, is) -> show(was, is));
        show(null, model.stateProperty().get());
    }

    private void selected() {
        EditState state = model.stateProperty().get();
        boolean same =
                state != null && control.getLength() == state.draft().bodyText().length();
        if (!showing && same) {
            model.selected(control.getAnchor(), control.getCaretPosition());
        }
    }

    private void show(EditState was, EditState is) {
        control.setDisable(is == null);
        if (is == null) {
            return;
        }
        boolean other = was == null;
        String text = is.draft().bodyText();
        if (!control.getText().equals(text)) {
            showing = true;
            put(other, text);
            select(is.selection());
            showing = false;
        } else if (!typing(was, is)) {
            showing = true;
            select(is.selection());
            showing = false;
        }
    }

    private void put(boolean whole, String text) {
        if (whole) {
            control.setText(text);
            return;
        }
        TextChange change = TextChange.between(control.getText(), text);
        control.replaceText(new IndexRange(change.start(), change.endBefore()), change.inserted());
    }

    /** After a keystroke the control moves its caret itself, a little later. */
    private static boolean typing(EditState was, EditState is) {
        return was != null && was.draft() != is.draft();
    }

    private void select(TextSelection selection) {
        if (control.getAnchor() != selection.anchor() || control.getCaretPosition() != selection.caret()) {
            control.selectRange(selection.anchor(), selection.caret());
        }
    }
}
