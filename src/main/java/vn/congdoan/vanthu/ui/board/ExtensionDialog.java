package vn.congdoan.vanthu.ui.board;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** Asks for a later day and the reason of it; it can't be agreed to while one of them lacks. */
public final class ExtensionDialog implements ExtensionQuestion {
    private final Messages messages;
    private final Window owner;

    public ExtensionDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Answer> ask(MessageRef title, LocalDate preset) {
        ButtonType agree = new ButtonType(messages.get("board.extend.action"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get(title));
        ObjectProperty<LocalDate> until = new SimpleObjectProperty<>(preset);
        DatePicker day = new DatePicker();
        day.setId("extendUntil");
        VietnameseDates.bind(day, until);
        TextField reason = new TextField();
        reason.setId("extendReason");
        VBox content = new VBox(
                new Label(messages.get("board.extend.until")),
                day,
                new Label(messages.get("board.extend.reason")),
                reason);
        content.getStyleClass().add("form");
        alert.getDialogPane().setContent(content);
        alert.getDialogPane()
                .lookupButton(agree)
                .disableProperty()
                .bind(until.isNull()
                        .or(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty())));
        Platform.runLater(reason::requestFocus);
        return alert.showAndWait()
                .filter(answer -> answer == agree)
                .map(answer -> new Answer(until.get(), reason.getText().strip()));
    }
}
