package vn.congdoan.vanthu.ui.common;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        FormDialog dialog =
                new FormDialog(AlertType.CONFIRMATION, messages, owner, question.title(), question.action());
        TextArea words = new TextArea(question.preset());
        words.setId("words");
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.positionCaret(0);
        Label explanation = new Label(messages.get(question.explanation()));
        explanation.setWrapText(true);
        explanation.getStyleClass().add("text-muted");
        dialog.add(explanation, words)
                .incompleteWhile(
                        Bindings.createBooleanBinding(() -> words.getText().isBlank(), words.textProperty()));
        // Enter writes a line; only Ctrl+Enter agrees.
        dialog.button().setDefaultButton(false);
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                dialog.button().fire();
                event.consume();
            }
        });
        return dialog.isAgreed(words) ? Optional.of(words.getText().strip()) : Optional.empty();
    }
}
