package vn.congdoan.vanthu.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxJobRunner;

/** The way of a clerk: add who is unknown, choose a group, mark it, note who confirmed; by mouse and by keys. */
@NeedsToolkit
class SendingScreenTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private SendingModel around;
    private SendingViewModel model;
    private Stage stage;
    private FxJobRunner jobs;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        around = new SendingModel(folder);
        jobs = new FxJobRunner(around.office.messages);
        long document = around.document();
        model = new SendingViewModel(around.services(), around.window(jobs));
        WaitForAsyncUtils.asyncFx(() -> {
                    var loaded = new ViewLoader(around.office.messages.bundle())
                            .register(SendingView.class, () -> new SendingView(model, around.office.messages))
                            .load(SendingView.class);
                    stage.setScene(new Scene(loaded.root(), 1180, 700));
                    stage.show();
                    loaded.view().entered(new Destination.Sending(document));
                })
                .get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        jobs.close();
        around.close();
    }

    @Test
    void aClerkSendsToAGroup() {
        Node bar = robot.lookup("#unresolvedBar").query();
        until(bar::isVisible);
        press("addUnknown");
        until(() -> !bar.isVisible());

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.groupProperty().set("Các CĐCS"));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> robot.lookup("#chooseAll").queryAs(CheckBox.class).fire());
        press("markSent");
        until(() -> model.rows().stream().allMatch(row -> row.recipient().isSent()));
        assertThat(robot.lookup("#markSent").queryButton().isDisabled()).isTrue();

        TableView<SendingRow> table = robot.lookup("#table").queryTableView();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> model.chosenProperty().get() == 1);
        press("acknowledge");
        until(() -> model.rows().stream()
                        .filter(row -> row.recipient().isAcknowledged())
                        .count()
                == 1);
        assertThat(model.rows()).hasSize(3);
    }

    /** Asked on the JavaFX thread, where rows are changed. */
    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
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
