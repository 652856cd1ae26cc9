package vn.congdoan.vanthu.ui.signing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;

/** Asks for the files and folders of signing with the system's own dialogs. */
public final class SigningFiles {
    private final Messages messages;
    private final Window owner;

    public SigningFiles(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /** Empty when the person thought better of it. */
    List<Path> pdfs() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("signing.choose.pdfs"));
        chooser.getExtensionFilters().add(pdf());
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    Optional<Path> pdf(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(pdf());
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    Optional<Path> scan() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("signing.choose.scan"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        messages.get("signing.kind.scan"),
                        List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.PDF", "*.JPG", "*.JPEG", "*.PNG")));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("signing.choose.folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private ExtensionFilter pdf() {
        return new ExtensionFilter(messages.get("signing.kind.pdf"), List.of("*.pdf", "*.PDF"));
    }
}
