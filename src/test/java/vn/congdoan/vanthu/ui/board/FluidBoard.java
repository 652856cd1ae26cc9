package vn.congdoan.vanthu.ui.board;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.ui.WindowProbe;
import vn.congdoan.vanthu.ui.common.Destination;

/** Whether the board opens and its map of 600 units and 12 periods scrolls fluidly. Run by hand as the benchmark "fluid". */
public final class FluidBoard {
    private static final int UNITS = 600;
    private static final int MONTHS_BEFORE = 11;

    private FluidBoard() {}

    public static void run(Path work) throws Exception {
        Stage stage = WaitForAsyncUtils.asyncFx(() -> new Stage()).get(5, TimeUnit.SECONDS);
        try (BoardStage board = new BoardStage(work.resolve("board"), MONTHS_BEFORE, UNITS);
                WindowProbe probe = new WindowProbe()) {
            probe.step("opening the board", () -> {
                WaitForAsyncUtils.asyncFx(
                                () -> board.show(stage, 1180, 690, false, new Destination.Board(board.desk.round.id())))
                        .get(60, TimeUnit.SECONDS);
                WaitForAsyncUtils.waitFor(
                        60, TimeUnit.SECONDS, () -> board.model.boardProperty().get() != null);
                Thread.sleep(1_000);
            });
            TabPane tabs = (TabPane) stage.getScene().lookup(".board-tabs");
            probe.step("opening the map", () -> {
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> tabs.getSelectionModel().selectLast());
                WaitForAsyncUtils.waitFor(
                        60,
                        TimeUnit.SECONDS,
                        () -> board.model.heatMapProperty().get() != null);
                Thread.sleep(1_000);
            });
            probe.scroll("the map", (TableView<?>) stage.getScene().lookup("#heatMap"));
            WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        }
    }
}
