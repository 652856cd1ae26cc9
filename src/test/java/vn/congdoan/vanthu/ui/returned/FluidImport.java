package vn.congdoan.vanthu.ui.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.ui.WindowProbe;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxDelay;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.theme.Theme;

/**
 * Whether the window stays fluid while a folder of returned files is read, asked about, answered and stored: the longest work on its
 * thread in each step. Run by hand as the benchmark "fluid".
 */
public final class FluidImport implements AutoCloseable {
    private final ReturnedModel around;
    private final Path files;
    private final FxJobRunner jobs;
    private final ReturnedViewModel model;
    private Stage stage;

    /** @param made where the files lie already, if there is such a folder; else they are made there */
    public FluidImport(Path work, Path made, int units) throws IOException {
        around = new ReturnedModel(work, units);
        if (!Files.exists(made)) {
            around.folder(units);
            Files.createDirectories(made.toAbsolutePath().getParent());
            Files.move(around.in, made);
        }
        files = made;
        Platform.startup(() -> {});
        jobs = new FxJobRunner(around.office.messages);
        model = around.returned(jobs, new FxDelay());
    }

    public void run() throws Exception {
        show();
        try (WindowProbe probe = new WindowProbe()) {
            probe.step("opening an empty round", () -> {
                enter(List.of());
                until(() -> !model.busyProperty().get());
            });
            probe.step("reading the files", () -> {
                enter(List.of(files));
                until(() -> model.chosenProperty().get() != null);
            });
            probe.step("reading them again", () -> {
                onWindow(model::cancel);
                enter(List.of(files));
                until(() -> model.chosenProperty().get() != null);
            });
            probe.step("filters", () -> {
                for (Outcome outcome : Outcome.values()) {
                    onWindow(() -> model.filterProperty().set(outcome));
                }
                onWindow(() -> model.filterProperty().set(null));
            });
            probe.step("choosing twenty files", this::choose);
            probe.step("answering one", () -> onWindow(() -> model.leaveOut(true)));
            probe.step("taking all that is sure", () -> {
                onWindow(model::acceptSure);
                until(() -> !model.busyProperty().get());
            });
            probe.step("storing", () -> {
                onWindow(model::confirm);
                until(() -> model.planProperty().get() == null);
            });
        }
        if (!around.office.told.isEmpty()) {
            throw new IllegalStateException(around.office.told.toString());
        }
    }

    private void show() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    Theme.loadFonts();
                    var loaded = new ViewLoader(around.office.messages.bundle())
                            .register(ReturnedView.class, () -> new ReturnedView(model, around.office.messages))
                            .register(ReturnedFileView.class, () -> new ReturnedFileView(model, around.office.messages))
                            .load(ReturnedView.class);
                    stage = new Stage();
                    stage.setScene(new Scene(loaded.root(), 1180, 680));
                    Theme.apply(stage.getScene(), false, 100);
                    stage.show();
                })
                .get(60, TimeUnit.SECONDS);
    }

    private void enter(List<Path> paths) {
        onWindow(() -> model.enter(new Destination.Returned(around.returns.round.id(), paths).roundId(), paths));
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        TableView<IntakeItem> table = (TableView<IntakeItem>) stage.getScene().lookup("#table");
        for (int i = 0; i < 20; i++) {
            int row = i;
            onWindow(() -> table.getSelectionModel().select(row));
        }
    }

    private static void onWindow(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                180,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        jobs.close();
        around.close();
        WaitForAsyncUtils.waitForFxEvents();
        Platform.exit();
    }
}
