package vn.congdoan.vanthu.ui.signing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** PDF files dropped onto a screen of signing are for it, and not for the intake. */
final class PdfDrop {
    private PdfDrop() {}

    static void onto(Node node, Consumer<List<Path>> use) {
        node.setOnDragOver(event -> {
            if (!pdfs(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            List<Path> files = pdfs(event);
            if (!files.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                use.accept(files);
            }
        });
    }

    private static List<Path> pdfs(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(file ->
                        file.isFile() && file.getName().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                .map(File::toPath)
                .toList();
    }
}
