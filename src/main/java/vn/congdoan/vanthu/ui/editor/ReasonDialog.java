package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FormDialog;

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
        FormDialog dialog = new FormDialog(
                AlertType.CONFIRMATION,
                messages,
                owner,
                MessageRef.of("editor.findings.why"),
                MessageRef.of("editor.findings.ignoreAction"));
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
        dialog.add(words, reason)
                .incompleteWhile(reason.getEditor().textProperty().isEmpty());
        String given = dialog.isAgreed(reason.getEditor())
                ? reason.getEditor().getText().strip()
                : "";
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }
}
