package vn.congdoan.vanthu.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.unit.ImportPlan;
import vn.congdoan.vanthu.app.unit.UnitBooks;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitGroup;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxJobRunner;

/** Six hundred units on the screen: the tree chooses, the query finds, a unit shows its history. */
@NeedsToolkit
class UnitScreenTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private UnitModel around;
    private UnitsViewModel model;
    private Stage stage;
    private FxJobRunner jobs;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        around = new UnitModel(folder.resolve("data"));
        Path list = UnitBooks.write(folder.resolve("ds.xlsx"), UnitBooks.sixHundred());
        ImportPlan plan = around.units().book().plan(list).work().run(JobControl.UNATTENDED);
        around.units().book().store(plan, Map.of(), null).work().run(JobControl.UNATTENDED);
        jobs = new FxJobRunner(around.office.messages);
        model = new UnitsViewModel(around.units(), around.window(jobs));
        WaitForAsyncUtils.asyncFx(() -> {
                    var loaded = new ViewLoader(around.office.messages.bundle())
                            .register(UnitsView.class, () -> new UnitsView(model, around.office.messages))
                            .load(UnitsView.class);
                    stage.setScene(new Scene(loaded.root(), 1180, 700));
                    stage.show();
                    loaded.view().entered(new Destination.Units());
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
    void treeChoosesQueryFindsAndAUnitShowsItsHistory() {
        TableView<Unit> table = robot.lookup("#table").queryTableView();
        until(() -> table.getItems().size() == 600);
        TreeView<UnitGroup> tree = robot.lookup("#groups").queryAs(TreeView.class);

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> tree.getSelectionModel().select(3));
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().path()).isEqualTo("Khối THPT");
        until(() -> table.getItems().size() == 120);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> robot.lookup("#query").queryTextInputControl().setText("kim my a"));
        until(() -> table.getItems().size() == 1);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> table.getSelectionModel().select(0));
        assertThat(robot.lookup("#chosenName").queryLabeled().getText()).isEqualTo("CĐCS Trường THPT Kim Mỹ A");
        assertThat(robot.lookup("#history").queryListView().getItems()).hasSize(1);
        assertThat(robot.lookup("#rename").queryButton().isDisabled()).isFalse();
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
}
