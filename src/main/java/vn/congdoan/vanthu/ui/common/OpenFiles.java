package vn.congdoan.vanthu.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;

/** Two ways to a file from elsewhere: chosen in a dialog, or dropped onto the window. */
public final class OpenFiles {
    private final Messages messages;
    private final Window owner;
    private File folder;

    public OpenFiles(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /** Empty when the person thought better of it. */
    public Optional<Path> ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("shell.command.openFile"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                messages.get("intake.kind.documents"),
                                List.of(
                                        "*.docx", "*.doc", "*.pdf", "*.rtf", "*.odt", "*.html", "*.htm", "*.txt",
                                        "*.DOCX", "*.DOC", "*.PDF", "*.RTF", "*.ODT", "*.HTML", "*.HTM", "*.TXT")),
                        new ExtensionFilter(messages.get("intake.kind.all"), "*.*"));
        File file = chooser.showOpenDialog(owner);
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** One file dropped anywhere; what it is its bytes tell. */
    public static void onDrop(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(event -> {
            if (dropped(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            Optional<Path> file = dropped(event);
            event.setDropCompleted(file.isPresent());
            file.ifPresent(open);
        });
    }

    private static Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files.stream().filter(File::isFile).findFirst().map(File::toPath);
    }
}
