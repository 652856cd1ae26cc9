package vn.congdoan.vanthu.ui.total;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.ui.WindowProbe;

/** Whether the totals of 600 units, 60 indicators and 12 groups open, scroll and change their units fluidly; run by hand as the benchmark "fluid". */
public final class FluidTotals {
    private FluidTotals() {}

    public static void run(Path work) throws Exception {
        Stage stage = WaitForAsyncUtils.asyncFx(() -> new Stage()).get(5, TimeUnit.SECONDS);
        try (TotalStage totals = new TotalStage(work.resolve("totals"));
                WindowProbe probe = new WindowProbe()) {
            probe.step("opening the totals", () -> {
                WaitForAsyncUtils.asyncFx(() -> totals.show(stage)).get(60, TimeUnit.SECONDS);
                WaitForAsyncUtils.waitFor(
                        60, TimeUnit.SECONDS, () -> totals.model.rows().size() == TotalStage.INDICATORS);
                Thread.sleep(1_000);
            });
            TableView<?> table = (TableView<?>) stage.getScene().lookup("#table");
            probe.scroll("the totals", table);
            probe.step("going through the indicators", () -> {
                for (TotalRow row : totals.model.rows()) {
                    WaitForAsyncUtils.waitForAsyncFx(
                            5_000, () -> totals.model.chosenProperty().set(row));
                    WaitForAsyncUtils.waitForFxEvents(2);
                }
            });
            WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        }
    }
}
