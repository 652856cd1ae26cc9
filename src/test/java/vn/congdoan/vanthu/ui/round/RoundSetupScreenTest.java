package vn.congdoan.vanthu.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.LoadedView;
import vn.congdoan.vanthu.ui.common.ViewLoader;
import vn.congdoan.vanthu.ui.task.FxJobRunner;

/** Setting a round up by keyboard and mouse. */
@NeedsToolkit
class RoundSetupScreenTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Long> visited = new ArrayList<>();
    private TestOffice office;
    private FxJobRunner jobs;
    private RoundSetupViewModel model;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        office = new TestOffice(folder);
        jobs = new FxJobRunner(office.messages);
        office.context.life().reporting().units().save(Rounds.newUnit(1), null);
        RoundWindow window = new RoundWindow(
                office.messages,
                TestOffice.CLOCK,
                jobs,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                question -> Optional.empty(),
                visited::add);
        FxToolkit.setupStage(primary -> {
            stage = primary;
            model = new RoundSetupViewModel(
                    new RoundScreenServices(
                            office.context.life().reporting().rounds(),
                            office.context.life().reporting().setup(),
                            id -> -1),
                    window);
            LoadedView<RoundSetupView> view = new ViewLoader(office.messages.bundle())
                    .register(RoundSetupView.class, () -> new RoundSetupView(model, office.messages))
                    .register(IndicatorsView.class, () -> new IndicatorsView(model, office.messages))
                    .register(UnitChoiceView.class, () -> new UnitChoiceView(model, office.messages))
                    .load(RoundSetupView.class);
            view.view().entered(new Destination.RoundSetup(0, 0));
            primary.setScene(new Scene(view.root(), 1184, 690));
            primary.show();
        });
        until(() -> !model.units().units().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(stage::hide);
        jobs.close();
        office.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void anIndicatorIsTypedFromFieldToField() {
        robot.clickOn("#title").write("Bao cao");
        robot.interact(robot.lookup("#add").<Button>queryAs(Button.class)::fire);
        TableView<IndicatorDraft> table = robot.lookup("#table").query();
        robot.interact(() -> table.scrollTo(0));
        TextField label =
                robot.from(table).lookup(".table-cell .text-field").nth(1).query();
        robot.clickOn(label).write("So buoi").type(KeyCode.TAB).write("buoi").type(KeyCode.TAB);
        assertThat(model.indicators().rows()).singleElement().satisfies(row -> {
            assertThat(row.text(IndicatorField.LABEL)).isEqualTo("So buoi");
            assertThat(row.text(IndicatorField.UNIT)).isEqualTo("buoi");
        });
        assertThat(model.missingProperty().get()).isEmpty();
        assertThat(robot.lookup("#open").queryAs(ButtonBase.class).isDisabled()).isFalse();
        robot.clickOn("#open");
        until(() -> !visited.isEmpty());
        assertThat(office.told).isEmpty();
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
