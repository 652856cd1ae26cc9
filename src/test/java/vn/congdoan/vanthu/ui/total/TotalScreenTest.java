package vn.congdoan.vanthu.ui.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.ui.NeedsToolkit;

/** The totals of 600 units and 60 indicators, as they come onto the screen and are gone through. */
@NeedsToolkit
class TotalScreenTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private TotalStage totals;
    private TotalViewModel model;

    @BeforeEach
    void open() throws Exception {
        totals = new TotalStage(folder);
        model = totals.model;
        stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> totals.show(stage)).get(60, TimeUnit.SECONDS);
        until(() -> model.rows().size() == TotalStage.INDICATORS);
        assertThat(totals.office.told).isEmpty();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        totals.close();
    }

    @Test
    void everyIndicatorComesIntoSightAndOnlyThoseInSightAreThere() throws TimeoutException {
        TableView<TotalRow> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(TotalStage.INDICATORS);
        assertThat(table.getColumns()).hasSize(6 + TotalStage.GROUPS);
        for (int row : new int[] {0, TotalStage.INDICATORS / 2, TotalStage.INDICATORS - 1}) {
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> table.scrollTo(row));
            until(() -> rows(table).anyMatch(index -> index == row));
        }
        assertThat(rows(table).count()).isLessThan(TotalStage.INDICATORS);
    }

    private static IntStream rows(TableView<TotalRow> table) {
        return table.lookupAll(".table-row-cell").stream()
                .map(IndexedCell.class::cast)
                .filter(Node::isVisible)
                .mapToInt(IndexedCell::getIndex);
    }

    @Test
    void anotherIndicatorBringsItsUnits() throws TimeoutException {
        TableView<UnitRow> units = robot.lookup("#units").queryTableView();
        for (int row : new int[] {0, TotalStage.INDICATORS - 1}) {
            WaitForAsyncUtils.waitForAsyncFx(
                    5_000, () -> model.chosenProperty().set(model.rows().get(row)));
            // The sum over units u = 1 … 600 of 7u + the indicator's number.
            BigDecimal total = BigDecimal.valueOf(7 * 600 * 601 / 2 + 600 * (row + 1));
            until(() -> units.getItems().size() == TotalStage.UNITS
                    && total.equals(units.getItems().stream()
                            .map(one -> one.figure().dividend())
                            .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
    }

    @Test
    void theSameGroupsKeepTheirColumns() throws TimeoutException {
        TableView<TotalRow> table = robot.lookup("#table").queryTableView();
        List<Object> before = List.copyOf(table.getColumns());
        RoundTotals first = model.totalsProperty().get();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> model.enter(first.round().id()));
        until(() -> model.totalsProperty().get() != first);
        assertThat(List.<Object>copyOf(table.getColumns())).isEqualTo(before);
    }

    /** Asked on the JavaFX thread, where rows are changed. */
    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
