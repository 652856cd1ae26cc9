package vn.congdoan.vanthu.ui.editor;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import vn.congdoan.vanthu.i18n.Messages;

/** What a right click in the text offers; the control's own menu would offer an undo that knows nothing of ours. */
final class BodyMenu {
    private final TextArea text;
    private final BodyViewModel model;
    private final Messages messages;

    BodyMenu(TextArea text, BodyViewModel model, Messages messages) {
        this.text = text;
        this.model = model;
        this.messages = messages;
    }

    ContextMenu menu() {
        MenuItem cut = item("editor.menu.cut", text::cut);
        MenuItem copy = item("editor.menu.copy", text::copy);
        MenuItem paste = item("editor.menu.paste", this::paste);
        MenuItem all = item("editor.menu.selectAll", text::selectAll);
        ContextMenu menu = new ContextMenu(
                cut,
                copy,
                paste,
                all,
                new SeparatorMenuItem(),
                item("shell.command.bold", model::bold),
                item("shell.command.italic", model::italic),
                item("shell.command.moveUp", model::moveUp),
                item("shell.command.moveDown", model::moveDown));
        menu.setOnShowing(e -> {
            boolean none = text.getSelection().getLength() == 0;
            cut.setDisable(none);
            copy.setDisable(none);
            paste.setDisable(!Clipboard.getSystemClipboard().hasString());
        });
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void paste() {
        String words = Clipboard.getSystemClipboard().getString();
        if (words != null && !model.paste(words)) {
            text.paste();
        }
    }
}
