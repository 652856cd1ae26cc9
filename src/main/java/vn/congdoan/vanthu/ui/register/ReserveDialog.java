package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;
import vn.congdoan.vanthu.ui.common.WordsConverter;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** Asks in a dialog for which document a number is kept free, why, and until when. */
public final class ReserveDialog implements ReserveQuestion {
    private final Messages messages;
    private final Window owner;

    public ReserveDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Reservation> ask(List<DocumentType> types) {
        ButtonType agree = new ButtonType(messages.get("register.action.reserveNow"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get("register.reserve.title"));
        ComboBox<DocumentType> type = new ComboBox<>();
        type.getItems().setAll(types);
        type.setConverter(new WordsConverter<>(each -> each == null ? "" : each.name()));
        type.setMaxWidth(Double.MAX_VALUE);
        TextField purpose = new TextField();
        TextField reason = new TextField();
        ObjectProperty<LocalDate> expires = new SimpleObjectProperty<>();
        DatePicker until = new DatePicker();
        VietnameseDates.bind(until, expires);
        VBox content = new VBox(
                field("document.column.type", type),
                field("register.reserve.purpose", purpose),
                field("register.reserve.reason", reason),
                field("register.reserve.expires", until));
        content.getStyleClass().add("form");
        alert.getDialogPane().setContent(content);
        alert.getDialogPane()
                .lookupButton(agree)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> type.getValue() == null
                                || purpose.getText().isBlank()
                                || reason.getText().isBlank(),
                        type.valueProperty(),
                        purpose.textProperty(),
                        reason.textProperty()));
        alert.setOnShown(e -> type.requestFocus());
        return alert.showAndWait()
                .filter(answer -> answer == agree)
                .map(answer -> new Reservation(
                        type.getValue(),
                        purpose.getText().strip(),
                        reason.getText().strip(),
                        expires.get()));
    }

    private Node field(String key, Node control) {
        VBox field = new VBox(new Label(messages.get(key)), control);
        field.getStyleClass().add("field");
        return field;
    }
}
