package vn.congdoan.vanthu.ui.editor;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that mean more in this text than in any other: Enter, Tab, paste. */
final class BodyKeys {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OLD_PASTE = new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN);

    private final TextArea text;
    private final BodyViewModel model;
    private final CitationPopup offers;

    /** @param offers is asked before the text: what it offers takes some of its keys */
    BodyKeys(TextArea text, BodyViewModel model, CitationPopup offers) {
        this.text = text;
        this.model = model;
        this.offers = offers;
    }

    void press(KeyEvent event) {
        if (text.isEditable() && (offers.press(event) || isHandled(event))) {
            event.consume();
        }
    }

    private boolean isHandled(KeyEvent event) {
        if (PASTE.match(event) || OLD_PASTE.match(event)) {
            String words = Clipboard.getSystemClipboard().getString();
            return words != null && model.paste(words);
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case ENTER -> event.isShiftDown() ? model.lineBreak() : model.enter();
            case TAB -> level(event.isShiftDown());
            default -> false;
        };
    }

    /** Also where there is no level to change: a tab stop means nothing in the notation. Ctrl+Tab leaves the text. */
    private boolean level(boolean outwards) {
        if (outwards) {
            model.outdent();
        } else {
            model.indent();
        }
        return true;
    }
}
