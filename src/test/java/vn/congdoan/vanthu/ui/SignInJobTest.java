package vn.congdoan.vanthu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.DesktopApplication;

/** An office of several people begins, as a person does it in the real window. */
@NeedsToolkit
class SignInJobTest {
    private static final String PASSWORD = "trang sang san dinh";
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private Application application;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        try (TestOffice office = new TestOffice(folder)) {
            office.context.officeService().save(office.context.officeService().sampleProfile());
            office.document("ke-hoach-tuyen-truyen", Map.of());
        }
        FxToolkit.registerPrimaryStage();
        application = FxToolkit.setupApplication(DesktopApplication.class, "--data=" + folder);
    }

    @AfterEach
    void stop() throws Exception {
        FxToolkit.cleanupApplication(application);
    }

    @Test
    void signInIsTurnedOnAndAsksFromThenOn() {
        until(() -> isShown("#settings") && !node("#settings").isDisabled());
        turnOn();

        click("#person");
        robot.clickOn("Đăng xuất");
        until(() -> isShown("#login"));
        assertThat(isShown("#newDocument")).as("nothing is left to see").isFalse();

        signIn("khong dung");
        refused("Tên đăng nhập hoặc mật khẩu không đúng");
        signIn("khong dung nua");
        refused("Tên đăng nhập hoặc mật khẩu không đúng");
        signIn(PASSWORD);
        until(() -> isShown("#person") && row().isPresent());
    }

    @Test
    void theLockKeepsWhatWasTyped() {
        until(() -> isShown("#settings") && !node("#settings").isDisabled());
        turnOn();
        click("#documents");
        until(() -> row().isPresent());
        robot.clickOn(row().orElseThrow()).push(KeyCode.ENTER);
        until(() -> isShown(".editor-body .text-area")
                && node(".editor-body .text-area").isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.END).write(" them mot dong");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        until(() -> isShown("#password"));
        assertThat(isShown(".editor-body .text-area")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.N); // the keys of what is covered must do nothing
        robot.clickOn(node("#password")).write(PASSWORD);
        robot.push(KeyCode.ENTER);

        until(() -> isShown(".editor-body .text-area"));
        assertThat(((TextArea) node(".editor-body .text-area")).getText()).endsWith(" them mot dong");
    }

    private void turnOn() {
        click("#settings");
        until(() -> isShown(".tab-pane"));
        robot.clickOn("Người dùng");
        until(() -> isShown("#turnOn") && isShown("#repeated"));
        robot.clickOn(node("#name")).write("Nguyen Thi Hoa");
        robot.clickOn(node("#password")).write(PASSWORD);
        robot.clickOn(node("#repeated")).write(PASSWORD);
        click("#turnOn");
        until(() -> isShown("#person"));
        assertThat(((Labeled) node("#person")).getText()).isEqualTo("Nguyen Thi Hoa (Văn thư, Quản trị)");
    }

    private void signIn(String password) {
        until(() -> isShown("#submit") && !node("#submit").isDisabled());
        robot.clickOn(node("#login")).push(KeyCode.CONTROL, KeyCode.A).write("hoa.nguyen");
        robot.clickOn(node("#password")).write(password).push(KeyCode.ENTER);
    }

    private void refused(String why) {
        until(() ->
                isShown("#problem") && ((Labeled) node("#problem")).getText().startsWith(why));
    }

    private void click(String query) {
        until(() -> isShown(query));
        robot.clickOn(node(query));
    }

    /** The first that holds a document. */
    private Optional<TableRow<?>> row() {
        return robot.lookup(".table-row-cell").match(SignInJobTest::isShown).<TableRow<?>>queryAll().stream()
                .filter(row -> !row.isEmpty())
                .findFirst();
    }

    private Node node(String query) {
        return robot.lookup(query).match(SignInJobTest::isShown).query();
    }

    private boolean isShown(String query) {
        return robot.lookup(query).match(SignInJobTest::isShown).tryQuery().isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
