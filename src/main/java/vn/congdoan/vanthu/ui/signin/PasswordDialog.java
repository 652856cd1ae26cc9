package vn.congdoan.vanthu.ui.signin;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;
import vn.congdoan.vanthu.ui.common.FieldErrors;

/** Asks for the old and the new password; stays open until it is changed or given up. */
public final class PasswordDialog {
    private final Messages messages;
    private final Window owner;

    public PasswordDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    public void show(PasswordViewModel model) {
        ButtonType change = new ButtonType(messages.get("signin.action.change"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.NONE, "", change, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setTitle(messages.get("signin.action.changePassword"));
        PasswordField old = new PasswordField();
        PasswordField changed = new PasswordField();
        PasswordField repeated = new PasswordField();
        Label problem = new Label();
        FieldErrors.bind(problem, old, model.problemProperty());
        VBox content = new VBox(
                field("signin.field.oldPassword", old),
                field("signin.field.newPassword", changed),
                field("signin.field.repeated", repeated),
                problem);
        content.getStyleClass().add("form");
        alert.getDialogPane().setContent(content);
        Node button = alert.getDialogPane().lookupButton(change);
        button.disableProperty().bind(model.busyProperty());
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            model.change(letters(old), letters(changed), letters(repeated));
        });
        model.doneProperty().addListener(o -> alert.close());
        alert.setOnShown(e -> old.requestFocus());
        alert.showAndWait();
    }

    private VBox field(String key, PasswordField field) {
        Label label = new Label(messages.get(key));
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    private static char[] letters(PasswordField field) {
        return field.getText().toCharArray();
    }
}
