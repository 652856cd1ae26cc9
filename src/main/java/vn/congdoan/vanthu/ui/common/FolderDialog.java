package vn.congdoan.vanthu.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;

/** Asks for the folder with the system's own dialog. */
public final class FolderDialog implements FolderQuestion {
    private final Messages messages;
    private final Window owner;

    public FolderDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Path> ask(Path before) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("editor.folder.title"));
        Path start = before != null && Files.isDirectory(before) ? before : Path.of(System.getProperty("user.home"));
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
