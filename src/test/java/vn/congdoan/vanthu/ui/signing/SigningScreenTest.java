package vn.congdoan.vanthu.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.signing.office.SigningOutcome;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.sign.TestAuthority;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.common.Destination;

/** The queue by mouse and keyboard, with a key file. */
@NeedsToolkit
class SigningScreenTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private SigningStage signing;
    private Stage stage;
    private long first;
    private long second;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        signing = new SigningStage(folder);
        first = signing.office.approved("Tuyên truyền đại hội");
        second = signing.office.approved("Chăm lo Tết");
        FxToolkit.setupStage(primary -> {
            stage = primary;
            signing.show(primary, 1184, 690, false, new Destination.Signing());
        });
        until(() -> signing.model.rows().size() == 2);
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(stage::hide);
        signing.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void aWrongPinAsksAgainAndTheRightOneSignsAllThatAreChosen() throws Exception {
        robot.interact(() -> signing.model.chooseAll(true));
        assertThat(robot.lookup("#sign").queryLabeled().getText()).isEqualTo("Ký (2)");
        robot.clickOn("#sign");
        until(() -> robot.lookup("#pin").tryQuery().isPresent());

        robot.clickOn("#pin").write("sai").type(KeyCode.ENTER);
        until(() -> !signing.pin.problemProperty().get().isEmpty());
        assertThat(signing.pin.openProperty().get()).isTrue();

        robot.clickOn("#pin").write(TestAuthority.PIN).type(KeyCode.ENTER);
        until(() -> signing.model.run().outcomes().size() == 2
                && !signing.model.run().runningProperty().get());

        assertThat(signing.model.run().outcomes()).allMatch(SigningOutcome::isSigned);
        assertThat(signing.office.state(first)).isEqualTo(DocumentState.SIGNED);
        assertThat(signing.office.state(second)).isEqualTo(DocumentState.SIGNED);
        until(() -> signing.model.rows().isEmpty());
        assertThat(signing.office.office.told).isEmpty();
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("never so", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
