package vn.congdoan.vanthu.ui.common;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;

/** Asks for some sentences in a dialog; it can't be agreed to while there are none. */
public final class WordsDialog implements WordsQuestion {
    private static final int ROWS = 6;

    private final Messages messages;
    private final Window owner;

    public WordsDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<String> ask(Question question) {
        ButtonType agree = new ButtonType(messages.get(question.action()), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get(question.title()));
        TextArea words = new TextArea(question.preset());
        words.setId("words");
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        Label explanation = new Label(messages.get(question.explanation()));
        explanation.setWrapText(true);
        explanation.getStyleClass().add("text-muted");
        VBox content = new VBox(explanation, words);
        content.getStyleClass().add("form");
        alert.getDialogPane().setContent(content);
        if (alert.getDialogPane().lookupButton(agree) instanceof Button button) {
            // Enter writes a line; only Ctrl+Enter agrees.
            button.setDefaultButton(false);
            button.disableProperty()
                    .bind(Bindings.createBooleanBinding(() -> words.getText().isBlank(), words.textProperty()));
            words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                    button.fire();
                    event.consume();
                }
            });
        }
        Platform.runLater(() -> {
            words.requestFocus();
            words.positionCaret(0);
        });
        return alert.showAndWait()
                .filter(answer -> answer == agree)
                .map(answer -> words.getText().strip())
                .filter(given -> !given.isEmpty());
    }
}
