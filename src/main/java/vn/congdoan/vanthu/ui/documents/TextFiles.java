package vn.congdoan.vanthu.ui.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import vn.congdoan.vanthu.i18n.Messages;

/** Two ways to a text file: chosen in a dialog, or dropped onto the screen. */
public final class TextFiles {
    private final Messages messages;

    public TextFiles(Messages messages) {
        this.messages = messages;
    }

    void attach(Node screen, Button button, Consumer<Path> open) {
        button.setOnAction(e -> choose(screen, open));
        screen.setOnDragOver(event -> {
            if (!textFiles(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        screen.setOnDragDropped(event -> {
            List<Path> dropped = textFiles(event);
            event.setDropCompleted(!dropped.isEmpty());
            dropped.forEach(open);
        });
    }

    private void choose(Node screen, Consumer<Path> open) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("document.action.import"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("document.import.kind"), "*.txt", "*.TXT"));
        File file = chooser.showOpenDialog(screen.getScene().getWindow());
        if (file != null) {
            open.accept(file.toPath());
        }
    }

    private static List<Path> textFiles(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".txt"))
                .map(File::toPath)
                .toList();
    }
}
