package vn.congdoan.vanthu.ui.sending;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;

/** Shows the e-mail once more before it goes, and asks for the password. */
public final class MailDialog implements MailQuestion {
    private static final int ROWS = 12;

    private final Messages messages;
    private final Window owner;

    public MailDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Answer> ask(Question question) {
        ButtonType agree = new ButtonType(messages.get("sending.mail.send", question.recipients()), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.NONE, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get(
                "sending.mail.question",
                question.recipients(),
                question.account().senderAddress()));
        TextField subject = new TextField(question.message().subject());
        TextArea body = new TextArea(question.message().body());
        body.setWrapText(true);
        body.setPrefRowCount(ROWS);
        PasswordField password = new PasswordField();
        password.setText(question.password());
        VBox content = new VBox(field("sending.mail.subject", subject), field("sending.mail.body", body));
        content.getChildren().add(hint("sending.mail.hint"));
        boolean signsIn = !question.account().login().isBlank();
        if (signsIn) {
            content.getChildren().add(field("sending.mail.password", password));
        }
        content.getStyleClass().add("form");
        alert.getDialogPane().setContent(content);
        Node send = alert.getDialogPane().lookupButton(agree);
        if (signsIn) {
            send.disableProperty().bind(password.textProperty().isEmpty());
            Platform.runLater(password::requestFocus);
        }
        return alert.showAndWait()
                .filter(answer -> answer == agree)
                .map(answer -> new Answer(new MessageText(subject.getText(), body.getText()), password.getText()));
    }

    private VBox field(String labelKey, Node input) {
        Label label = new Label(messages.get(labelKey));
        label.setLabelFor(input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    private Label hint(String key) {
        Label hint = new Label(messages.get(key));
        hint.setWrapText(true);
        hint.getStyleClass().add("field-prompt");
        return hint;
    }
}
