package vn.congdoan.vanthu.ui.sending;

import java.util.Optional;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FormDialog;

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
        FormDialog dialog = new FormDialog(
                AlertType.NONE,
                messages,
                owner,
                MessageRef.of(
                        "sending.mail.question",
                        question.recipients(),
                        question.account().senderAddress()),
                MessageRef.of("sending.mail.send", question.recipients()));
        TextField subject = new TextField(question.message().subject());
        TextArea body = new TextArea(question.message().body());
        body.setWrapText(true);
        body.setPrefRowCount(ROWS);
        PasswordField password = new PasswordField();
        password.setText(question.password());
        dialog.add(
                dialog.field("sending.mail.subject", subject),
                dialog.field("sending.mail.body", body),
                dialog.hint("sending.mail.hint"));
        boolean signsIn = !question.account().login().isBlank();
        if (signsIn) {
            dialog.add(dialog.field("sending.mail.password", password))
                    .incompleteWhile(password.textProperty().isEmpty());
        }
        return dialog.isAgreed(signsIn ? password : dialog.button())
                ? Optional.of(new Answer(new MessageText(subject.getText(), body.getText()), password.getText()))
                : Optional.empty();
    }
}
