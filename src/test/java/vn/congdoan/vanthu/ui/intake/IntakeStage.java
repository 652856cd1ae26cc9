package vn.congdoan.vanthu.ui.intake;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.theme.Theme;

/** The intake screen on a real store in a window of its own, for tests that click. */
final class IntakeStage implements AutoCloseable {
    final TestOffice office;
    final IntakeViewModel model;
    private final FxJobRunner jobs;

    IntakeStage(Path folder) {
        office = new TestOffice(folder);
        jobs = new FxJobRunner(office.messages);
        model = new IntakeViewModel(
                new IntakeServices(
                        office.context.readingService(),
                        office.context.fileCheckService(),
                        office.context.documentService(),
                        office.context.incomingService(),
                        office.context.citationService(),
                        TestOffice.CLOCK),
                new IntakeWindow(
                        office.messages,
                        jobs,
                        office.navigator,
                        office.notices,
                        office.errors,
                        office.confirmation,
                        opened -> {}));
    }

    /** On the JavaFX thread. */
    void show(Stage stage, double width, double height, boolean dark, Path file) {
        Theme.loadFonts();
        LoadedView<IntakeView> view = new ViewLoader(office.messages.bundle())
                .register(IntakeView.class, () -> new IntakeView(model, office.messages))
                .load(IntakeView.class);
        Scene scene = new Scene(view.root(), width, height);
        Theme.apply(scene, dark, 100);
        stage.setScene(scene);
        stage.show();
        view.view().entered(new Destination.Intake(file));
    }

    @Override
    public void close() {
        jobs.close();
        office.close();
    }
}
