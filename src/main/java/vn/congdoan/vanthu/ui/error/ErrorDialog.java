package vn.congdoan.vanthu.ui.error;

import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;

/** Shows a failure over the window; the details of a bug can be copied for whoever mends it. */
public final class ErrorDialog implements Consumer<ErrorReport> {
    private final Messages messages;
    private final Window owner;

    public ErrorDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public void accept(ErrorReport report) {
        ButtonType close = new ButtonType(messages.get("shell.action.close"), ButtonData.CANCEL_CLOSE);
        ButtonType copy = new ButtonType(messages.get("error.action.copyDetails"), ButtonData.LEFT);
        Alert alert = new Alert(AlertType.ERROR, report.text(), close);
        if (report.isBug()) {
            alert.getButtonTypes().add(copy);
        }
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(report.title());
        // Not showAndWait: a failure may be told from within a layout pass or an animation.
        alert.resultProperty().addListener((o, was, answer) -> {
            if (answer == copy) {
                copyDetails(report);
            }
        });
        alert.show();
    }

    /** Puts on the clipboard what whoever mends a bug needs. */
    public static void copyDetails(ErrorReport report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.code() + "\n" + report.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
