package vn.congdoan.vanthu.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.domain.report.board.HeatMap;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.common.Destination;

/** A look at a round: its figures lead to lists, its pictures are there, its periods scroll. */
@NeedsToolkit
class BoardScreenTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private BoardStage board;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        board = new BoardStage(folder, 11, 600);
        WaitForAsyncUtils.asyncFx(
                        () -> board.show(stage, 1180, 690, false, new Destination.Board(board.desk.round.id())))
                .get(30, TimeUnit.SECONDS);
        until(() -> board.model.boardProperty().get() != null);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        board.close();
    }

    @Test
    void aClickOnAFigureListsItsUnits() {
        StateTile missing = robot.lookup("#tile-MISSING").queryAs(StateTile.class);
        TableView<UnitStanding> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(120);
        robot.clickOn(missing);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems()).hasSize(9);
        assertThat(robot.lookup("#tile-LATE").queryAs(StateTile.class).isSelected())
                .isFalse();
        robot.clickOn(missing);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems()).hasSize(120);
    }

    @Test
    void theCurveIsDrawnAndTheMapScrollsThroughAllUnits() {
        TabPane tabs = robot.lookup(".board-tabs").queryAs(TabPane.class);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> tabs.getSelectionModel().select(1));
        until(() -> robot.lookup(".curve-reported").tryQuery().isPresent());
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> tabs.getSelectionModel().select(2));
        TableView<HeatMap.Row> map = robot.lookup("#heatMap").queryTableView();
        until(() -> map.getItems().size() == 600);
        assertThat(map.getColumns()).hasSize(2 + 12);
        until(() -> map.getHeight() == ((Region) map.getParent()).getHeight());
        for (int row : new int[] {0, 300, 599}) {
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.scrollTo(row));
            until(() -> isInSight(map, map.getItems().get(row).code()));
        }
        // Only what is in sight exists, however many units there are.
        assertThat(map.lookupAll(".heat-cell")).hasSizeLessThan(1000);
    }

    private static boolean isInSight(TableView<HeatMap.Row> map, String code) {
        return map.lookupAll(".table-cell").stream()
                .map(Labeled.class::cast)
                .anyMatch(one -> one.isVisible() && code.equals(one.getText()));
    }

    @Test
    void aChosenCellTellsItsStory() {
        TabPane tabs = robot.lookup(".board-tabs").queryAs(TabPane.class);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> tabs.getSelectionModel().select(2));
        TableView<HeatMap.Row> map = robot.lookup("#heatMap").queryTableView();
        until(() -> map.getItems().size() == 600);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> map.getFocusModel().focus(3, map.getColumns().get(5)));
        Node told = robot.lookup("#cell").query();
        until(() -> ((Label) told).getText().contains("U004"));
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
