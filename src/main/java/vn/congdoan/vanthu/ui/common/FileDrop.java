package vn.congdoan.vanthu.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Files and folders that are let go over a part of a screen, instead of over the window as a whole. */
public final class FileDrop {
    private FileDrop() {}

    /** @param action gets them once the system's drag is over, so that it may ask questions */
    public static void onto(Node place, Consumer<List<Path>> action) {
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        place.setOnDragDropped(event -> {
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                Platform.runLater(() -> action.accept(files));
            }
        });
    }
}
