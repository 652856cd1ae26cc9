package vn.congdoan.vanthu.ui.common;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;

/** A form over the window: what is filled in counts when its button is pressed, and is dropped otherwise. */
public final class FormDialog {
    private final Messages messages;
    private final Alert alert;
    private final ButtonType agree;
    private final VBox form = new VBox();

    /**
     * @param type {@link AlertType#CONFIRMATION} for a question in the middle of something else, {@link AlertType#NONE} for a form of its own
     * @param action what the button does
     */
    public FormDialog(AlertType type, Messages messages, Window owner, MessageRef title, MessageRef action) {
        this.messages = messages;
        agree = new ButtonType(messages.get(action), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        alert = new Alert(type, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get(title));
        form.getStyleClass().add("form");
        alert.getDialogPane().setContent(form);
    }

    /** Below what is there. */
    public FormDialog add(Node... parts) {
        form.getChildren().addAll(parts);
        return this;
    }

    /** An input below its label. */
    public VBox field(String labelKey, Node input) {
        Label label = new Label(messages.get(labelKey));
        label.setLabelFor(input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    /** A sentence about what is to be filled in. */
    public Label hint(String key) {
        Label hint = new Label(messages.get(key));
        hint.setWrapText(true);
        hint.getStyleClass().add("field-prompt");
        return hint;
    }

    /** It can't be agreed to as long as this holds. */
    public FormDialog incompleteWhile(ObservableBooleanValue incomplete) {
        button().disableProperty().bind(incomplete);
        return this;
    }

    /** The one that agrees. */
    public Button button() {
        return (Button) alert.getDialogPane().lookupButton(agree);
    }

    /** Beside the looks that every dialog has. */
    public FormDialog styled(String styleClass, String stylesheet) {
        alert.getDialogPane().getStyleClass().add(styleClass);
        alert.getDialogPane().getStylesheets().add(stylesheet);
        return this;
    }

    /**
     * Shows it and waits for the answer.
     *
     * @param first where the keyboard is then
     */
    public boolean isAgreed(Node first) {
        Platform.runLater(first::requestFocus);
        return alert.showAndWait().filter(answer -> answer == agree).isPresent();
    }
}
