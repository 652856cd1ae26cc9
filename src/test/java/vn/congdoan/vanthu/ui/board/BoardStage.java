package vn.congdoan.vanthu.ui.board;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.theme.Theme;

/** The board's screens in a window of their own, for tests that click and for pictures. */
final class BoardStage implements AutoCloseable {
    final BoardDesk desk;
    final BoardViewModel model;
    final ReminderViewModel reminder;
    private final FxJobRunner jobs;

    BoardStage(Path folder, int months, int units) {
        desk = new BoardDesk(folder, months, units);
        jobs = new FxJobRunner(desk.office.messages);
        model = desk.board(jobs);
        reminder = desk.reminder(jobs);
    }

    /** On the JavaFX thread. */
    void show(Stage stage, double width, double height, boolean dark, Destination destination) {
        Theme.loadFonts();
        ViewLoader loader = new ViewLoader(desk.office.messages.bundle())
                .register(BoardView.class, () -> new BoardView(model, desk.office.messages))
                .register(ReminderView.class, () -> new ReminderView(reminder, desk.office.messages));
        LoadedView<? extends Screen> view = destination instanceof Destination.Board
                ? loader.load(BoardView.class)
                : loader.load(ReminderView.class);
        Scene scene = new Scene(view.root(), width, height);
        Theme.apply(scene, dark, 100);
        stage.setScene(scene);
        stage.show();
        view.view().entered(destination);
    }

    @Override
    public void close() {
        jobs.close();
        desk.close();
    }
}
