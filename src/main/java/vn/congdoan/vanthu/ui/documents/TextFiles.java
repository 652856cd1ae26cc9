package vn.congdoan.vanthu.ui.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import vn.congdoan.vanthu.i18n.Messages;

/** The way to a text file that becomes a draft at once: chosen in a dialog. */
public final class TextFiles {
    private final Messages messages;

    public TextFiles(Messages messages) {
        this.messages = messages;
    }

    void choose(Node screen, Consumer<Path> open) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("document.action.import"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("document.import.kind"), "*.txt", "*.TXT"));
        File file = chooser.showOpenDialog(screen.getScene().getWindow());
        if (file != null) {
            open.accept(file.toPath());
        }
    }
}
