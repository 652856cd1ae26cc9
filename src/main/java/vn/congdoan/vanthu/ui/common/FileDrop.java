package vn.congdoan.vanthu.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files and folders that are let go over a part of a screen, instead of over the window as a whole. */
public final class FileDrop {
    private FileDrop() {}

    /** @param action gets them once the system's drag is over, so that it may ask questions */
    public static void onto(Node place, Consumer<List<Path>> action) {
        onto(place, file -> true, action);
    }

    /** @param wanted the others are left to what lies around the place */
    public static void onto(Node place, Predicate<Path> wanted, Consumer<List<Path>> action) {
        place.setOnDragOver(event -> {
            if (!files(event.getDragboard(), wanted).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        place.setOnDragDropped(event -> {
            List<Path> files = files(event.getDragboard(), wanted);
            if (!files.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                Platform.runLater(() -> action.accept(files));
            }
        });
    }

    /** By the ends of their names. @param endings in small letters: ".xlsx" */
    public static Predicate<Path> endingIn(String... endings) {
        return file -> {
            String name = file.toString().toLowerCase(Locale.ROOT); // a drive has no name of its own
            return Stream.of(endings).anyMatch(name::endsWith);
        };
    }

    private static List<Path> files(Dragboard board, Predicate<Path> wanted) {
        return board.getFiles().stream().map(File::toPath).filter(wanted).toList();
    }
}
