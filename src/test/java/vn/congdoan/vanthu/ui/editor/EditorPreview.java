package vn.congdoan.vanthu.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import vn.congdoan.vanthu.app.editing.Drafts;

/** The drafting screen alone on a real display, to look at: {@code light|dark percent bodyFile}. */
public final class EditorPreview {
    private EditorPreview() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** Apart from {@code main}, which must not be in an application. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws Exception {
            var args = getParameters().getRaw();
            String body = Files.readString(Path.of(args.get(2)));
            Path folder = Files.createTempDirectory("vanthu-editor");
            EditorStage editor = CompletableFuture.supplyAsync(() -> new EditorStage(folder, Drafts.plan(body)))
                    .get();
            editor.show(stage, 1366, 740, args.get(0).equals("dark"), Integer.parseInt(args.get(1)));
            stage.setWidth(1366);
            stage.setHeight(768);
            stage.setX(0);
            stage.setY(0);
            stage.setOnHidden(e -> editor.close());
        }
    }
}
