package vn.congdoan.vanthu.ui.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxJobRunner;
import vn.congdoan.vanthu.ui.theme.Theme;

/** The way of a member of staff: a folder of a hundred files, the questions, one wrong cell looked at, and what is stored. */
@NeedsToolkit
class ReturnedScreenTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private ReturnedModel around;
    private ReturnedViewModel model;
    private Stage stage;
    private FxJobRunner jobs;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        around = new ReturnedModel(folder, 100);
        around.folder(100);
        jobs = new FxJobRunner(around.office.messages);
        model = around.returned(jobs);
        WaitForAsyncUtils.asyncFx(() -> {
                    Theme.loadFonts();
                    var loaded = new ViewLoader(around.office.messages.bundle())
                            .register(ReturnedView.class, () -> new ReturnedView(model, around.office.messages))
                            .register(ReturnedFileView.class, () -> new ReturnedFileView(model, around.office.messages))
                            .load(ReturnedView.class);
                    Scene scene = new Scene(loaded.root(), 1180, 680);
                    Theme.apply(scene, Boolean.getBoolean("vanthu.test.dark"), 100);
                    stage.setScene(scene);
                    stage.show();
                    loaded.view().entered(new Destination.Returned(around.returns.round.id(), List.of(around.in)));
                })
                .get(20, TimeUnit.SECONDS);
        until(() -> model.chosenProperty().get() != null);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        jobs.close();
        around.close();
    }

    @Test
    void aFolderComesInWithItsQuestionsOnOneScreen() {
        Pictures.take(stage, "returned-1");
        press("sure");
        assertThat(model.open()).isPositive();

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.filterProperty().set(Outcome.REJECTED));
        TableView<IntakeItem> table = robot.lookup("#table").queryTableView();
        IntakeItem wrong = table.getItems().stream()
                .filter(item -> item.judgement().hasErrors())
                .findFirst()
                .orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> table.getSelectionModel().select(wrong));
        TableView<CellFinding> findings = robot.lookup("#findings").queryTableView();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> findings.getSelectionModel().select(0));
        until(() -> model.cellProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.take(stage, "returned-2");
        press("confirm");
        until(() -> model.planProperty().get() == null);

        assertThat(around.office
                        .context
                        .life()
                        .reporting()
                        .intake()
                        .submissions()
                        .of(around.returns.round.id()))
                .hasSizeGreaterThan(90);
        assertThat(around.office.told).isEmpty();
    }

    /** Asked on the JavaFX thread, where rows are changed. */
    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private void press(String id) {
        Button button = robot.lookup("#" + id).queryButton();
        WaitForAsyncUtils.waitForAsyncFx(5_000, button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
