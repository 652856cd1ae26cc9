package vn.congdoan.vanthu.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import vn.congdoan.vanthu.i18n.Messages;

/** Asks for a file over the window that something stands in. */
public record FileQuestion(Messages messages, Node beside) {
    /** @param endings with blanks between @param use of what was chosen */
    public void ask(String title, String kind, String endings, Consumer<Path> use) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        List<String> patterns = List.of(endings.split(" ")).stream()
                .map(ending -> "*." + ending)
                .toList();
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get(kind), patterns));
        File chosen = chooser.showOpenDialog(beside.getScene().getWindow());
        if (chosen != null) {
            use.accept(chosen.toPath());
        }
    }
}
