package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;

/** Asks in a dialog why a finding is left; the usual reasons are there to choose from. */
public final class ReasonDialog implements ReasonQuestion {
    private final Messages messages;
    private final Window owner;

    public ReasonDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<String> ask(String finding) {
        ButtonType agree = new ButtonType(messages.get("editor.findings.ignoreAction"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get("editor.findings.why"));
        ComboBox<String> reason = new ComboBox<>();
        reason.setEditable(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.getItems()
                .setAll(List.of(
                        messages.get("editor.findings.why.name"),
                        messages.get("editor.findings.why.quote"),
                        messages.get("editor.findings.why.office"),
                        messages.get("editor.findings.why.right")));
        reason.getEditor().setPromptText(messages.get("editor.findings.whyPrompt"));
        Label words = new Label(finding);
        words.setWrapText(true);
        words.getStyleClass().add("text-muted");
        VBox content = new VBox(words, reason);
        content.getStyleClass().add("form");
        alert.getDialogPane().setContent(content);
        Node button = alert.getDialogPane().lookupButton(agree);
        button.disableProperty().bind(reason.getEditor().textProperty().isEmpty());
        Platform.runLater(reason.getEditor()::requestFocus);
        return alert.showAndWait()
                .filter(answer -> answer == agree)
                .map(answer -> reason.getEditor().getText().strip())
                .filter(given -> !given.isEmpty());
    }
}
