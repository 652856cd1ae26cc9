package vn.congdoan.vanthu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
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

/** A file from elsewhere by mouse and keyboard. */
@NeedsToolkit
class IntakeScreenTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private IntakeStage intake;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("Kế hoạch.txt"), IntakeViewModelTest.PLAN);
        FxToolkit.registerPrimaryStage();
        intake = new IntakeStage(folder.resolve("data"));
        FxToolkit.setupStage(primary -> {
            stage = primary;
            intake.show(primary, 1184, 690, false, file);
        });
        until(() -> intake.model.documentProperty().get() != null);
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(stage::hide);
        intake.close();
        FxToolkit.cleanupStages();
        assertThat(intake.office.told).isEmpty();
    }

    @Test
    void aFieldUnderThePointerShowsItsWordsInTheOriginal() {
        robot.moveTo(robot.lookup(".intake-field").nth(7).<Node>query());
        until(() -> robot.lookup(".source-mark").tryQuery().isPresent());
        assertThat(robot.lookup(".source-mark").queryLabeled().getText()).startsWith("Tổ");
    }

    @Test
    void aListLeadsToTheWordsOfTheOriginal() {
        robot.clickOn("Viện dẫn (1)").clickOn("Kế hoạch 12/KH-LĐLĐ");
        until(() -> robot.lookup(".source-mark").tryQuery().isPresent());
        robot.clickOn("#check");
        assertThat(intake.model.tabProperty().get()).isEqualTo(IntakeViewModel.Tab.FINDINGS);
    }

    @Test
    void aFieldUnderThePointerIsMarkedOnThePictureOfItsPage() {
        robot.interact(() -> intake.model.open(Path.of("src/test/resources/corpus/chu-uy.pdf")));
        until(() -> intake.model.documentProperty().get() != null);
        until(() -> robot.lookup(".page-sheet").queryAs(PageSheet.class).drawn() > 0);
        robot.moveTo(robot.lookup(".intake-field").nth(3).<Node>query());
        until(() -> robot.lookup(".page-mark").tryQuery().isPresent());
        Rectangle mark = robot.lookup(".page-mark").query();
        PageSheet sheet = robot.lookup(".page-sheet").query();
        // The number stands in the upper left quarter.
        assertThat(mark.getX()).isBetween(0.0, sheet.getWidth() / 2);
        assertThat(mark.getY()).isBetween(0.0, sheet.getHeight() / 4);
        assertThat(mark.getWidth()).isBetween(2.0, sheet.getWidth() / 6);
    }

    @Test
    void ofALongFileTheBeginningIsShownAndThatIsSaid() throws Exception {
        String lines = "Các đơn vị báo cáo kết quả.\n".repeat(SourcePaper.MOST_ROWS + 7);
        Path file = Files.writeString(folder.resolve("dài.txt"), lines);
        robot.interact(() -> intake.model.open(file));
        until(() -> robot.lookup(".source-cut").tryQuery().isPresent());
        assertThat(robot.lookup(".source-cut").queryLabeled().getText()).contains("còn 7 dòng nữa");
    }

    @Test
    void aDraftIsMadeByOneClick() {
        robot.clickOn("#compose");
        until(() -> intake.office.navigator.destinationProperty().get() instanceof Destination.Editor);
    }

    @Test
    void escapeCloses() {
        robot.push(KeyCode.ESCAPE);
        until(() -> new Destination.Documents()
                .equals(intake.office.navigator.destinationProperty().get()));
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
