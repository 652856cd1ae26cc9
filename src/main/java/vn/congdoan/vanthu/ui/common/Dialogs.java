package vn.congdoan.vanthu.ui.common;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
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

    /** The default button is the one that changes nothing. */
    @Override
    public boolean confirm(MessageRef question, MessageRef action) {
        ButtonType agree = new ButtonType(messages.get(action), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", agree, cancel);
        alert.initOwner(owner);
        alert.setTitle(messages.get("shell.title"));
        alert.setHeaderText(messages.get(question));
        return alert.showAndWait().filter(answer -> answer == agree).isPresent();
    }
}
