package vn.congdoan.vanthu.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
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

    /** Those chosen; empty when the person thought better of it. */
    public List<Path> ask() {
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
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.get(0).getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    /** Files dropped anywhere; what they are their bytes tell. */
    public static void onDrop(Scene scene, Consumer<List<Path>> open) {
        scene.setOnDragOver(event -> {
            if (!dropped(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            List<Path> files = dropped(event);
            event.setDropCompleted(!files.isEmpty());
            if (!files.isEmpty()) {
                open.accept(files);
            }
        });
    }

    private static List<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(File::isFile)
                .map(File::toPath)
                .toList();
    }
}
