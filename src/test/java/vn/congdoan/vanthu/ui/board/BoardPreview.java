package vn.congdoan.vanthu.ui.board;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import vn.congdoan.vanthu.ui.common.Destination;

/** The board alone on a real display, to look at: {@code light|dark units|curve|heat|reminder}. */
public final class BoardPreview {
    private BoardPreview() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** Apart from {@code main}, which must not be in an application. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws Exception {
            var args = getParameters().getRaw();
            Path folder = Files.createTempDirectory("vanthu-board");
            BoardStage board = CompletableFuture.supplyAsync(() -> new BoardStage(folder, 11, 600))
                    .get();
            boolean reminder = args.get(1).equals("reminder");
            long round = board.desk.round.id();
            board.show(
                    stage,
                    1176,
                    668,
                    args.get(0).equals("dark"),
                    reminder ? new Destination.Reminder(round) : new Destination.Board(round));
            if (!reminder) {
                int tab = args.get(1).equals("curve") ? 1 : args.get(1).equals("heat") ? 2 : 0;
                ((TabPane) stage.getScene().lookup(".board-tabs"))
                        .getSelectionModel()
                        .select(tab);
            }
            stage.setX(0);
            stage.setY(0);
            stage.setOnHidden(e -> board.close());
        }
    }
}
