package vn.congdoan.vanthu.ui.editor;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Somebody who types into a text that may only be read is told why nothing happens. */
final class FrozenKeys {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final FlowViewModel model;

    FrozenKeys(FlowViewModel model) {
        this.model = model;
    }

    void attach(Node panes) {
        panes.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
            if (!command && isFrozen(event)) {
                model.refuse();
            }
        });
        panes.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && isFrozen(event)) {
                model.refuse();
            }
        });
    }

    private boolean isFrozen(KeyEvent event) {
        return model.frozenProperty().get()
                && event.getTarget() instanceof TextInputControl control
                && !control.isEditable();
    }
}
