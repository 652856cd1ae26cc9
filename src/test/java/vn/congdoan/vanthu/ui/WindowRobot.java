package vn.congdoan.vanthu.ui;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Hands and eyes of whoever sits before the real window; waits for what is to be seen, never for a time. */
final class WindowRobot {
    private static final int PATIENCE_SECONDS = 40;

    final FxRobot robot = new FxRobot();

    void signIn(String login, String password) {
        until(() -> shown("#login").isPresent()
                && shown("#submit").filter(button -> !button.isDisabled()).isPresent());
        robot.interact(() -> {
            ((TextInputControl) shown("#login").orElseThrow()).setText(login);
            ((TextInputControl) shown("#password").orElseThrow()).setText(password);
        });
        press("#submit");
        until(() -> shown("#person").isPresent());
    }

    void signOut() {
        MenuButton person = (MenuButton) shown("#person").orElseThrow();
        Platform.runLater(() -> person.getItems().stream()
                .filter(item -> "Đăng xuất".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() -> shown("#login").isPresent());
    }

    void press(String query) {
        until(() -> shown(query).filter(node -> !node.isDisabled()).isPresent());
        fire(shown(query).orElseThrow());
    }

    /** A button by its words. */
    void pressNamed(String words) {
        until(() -> named(words).isPresent());
        fire(named(words).orElseThrow());
    }

    Optional<Button> named(String words) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(WindowRobot::isShown)
                .filter(button -> words.equals(button.getText()) && !button.isDisabled())
                .findFirst();
    }

    /** Not waited for: a button may open a dialog, which keeps its handler. */
    void fire(Node node) {
        Platform.runLater(((ButtonBase) node)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A dialog's button. */
    Optional<Button> dialog(String action) {
        return robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(action))
                .findFirst();
    }

    void agree(String action) {
        until(() -> dialog(action).filter(button -> !button.isDisabled()).isPresent());
        fire(dialog(action).orElseThrow());
        until(() -> dialog(action).isEmpty());
    }

    /** What it asks first, if it asks, is agreed to. */
    void agreeOrGo(String action, BooleanSupplier done) {
        until(() -> dialog(action).isPresent() || done.getAsBoolean());
        dialog(action).ifPresent(this::fire);
        until(done);
    }

    void answer(String words, String action) {
        until(() -> shown("#words").isPresent());
        TextArea area = (TextArea) shown("#words").orElseThrow();
        robot.interact(() -> area.setText(words));
        agree(action);
    }

    /** The first row of the shown table, by the keyboard. */
    void openFirst() {
        until(() -> table().filter(table -> !table.getItems().isEmpty()).isPresent());
        TableView<?> table = table().orElseThrow();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.ENTER);
    }

    Optional<TableView<?>> table() {
        return shown("#table").map(table -> (TableView<?>) table);
    }

    /** "" while it isn't there. */
    String text(String query) {
        return shown(query)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    Optional<Node> shown(String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(WindowRobot::isShown)
                .findFirst();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "waited in vain; told: " + text("#notice") + ", state: " + text("#state") + ", problem: "
                            + text("#problem"),
                    e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
