package vn.congdoan.vanthu.ui.common;

import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;

/** Questions over the window, in its language and with its look. */
public final class Dialogs implements Confirmation {
    private final Messages messages;
    private final Window owner;

    public Dialogs(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    private static void defaultButton(Alert alert, ButtonType type, boolean isDefault) {
        if (alert.getDialogPane().lookupButton(type) instanceof Button button) {
            button.setDefaultButton(isDefault);
        }
    }

    /** Over the window, with room for all its words: left alone, a dialog cuts long texts off on some systems. */
    public static void prepare(Alert alert, Messages messages, Window owner) {
        alert.initOwner(owner != null && owner.isShowing() ? owner : null);
        alert.setTitle(messages.get("shell.title"));
        alert.getDialogPane().getStyleClass().add("dialog");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.setGraphic(icon(alert.getAlertType()));
        // When its size is known.
        alert.setOnShown(e -> Platform.runLater(() -> centre(alert)));
    }

    private static FontIcon icon(AlertType type) {
        if (type == AlertType.NONE) {
            return null;
        }
        FontIcon icon = new FontIcon(type == AlertType.ERROR ? "mdal-error_outline" : "mdal-help_outline");
        icon.getStyleClass().add(type == AlertType.ERROR ? "dialog-error" : "dialog-question");
        return icon;
    }

    /** Some window systems put a dialog into a corner. */
    private static void centre(Alert alert) {
        Window owner = alert.getOwner();
        if (owner != null && alert.getWidth() > 0 && alert.getHeight() > 0) {
            alert.setX(owner.getX() + Math.max(0, (owner.getWidth() - alert.getWidth()) / 2));
            alert.setY(owner.getY() + Math.max(0, (owner.getHeight() - alert.getHeight()) / 2));
        }
    }

    /** The default button is the one that changes nothing. */
    @Override
    public boolean confirm(MessageRef question, MessageRef action) {
        ButtonType agree = new ButtonType(messages.get(action), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", agree, cancel);
        prepare(alert, messages, owner);
        alert.setHeaderText(messages.get(question));
        defaultButton(alert, agree, false);
        defaultButton(alert, cancel, true);
        return alert.showAndWait().filter(answer -> answer == agree).isPresent();
    }
}
