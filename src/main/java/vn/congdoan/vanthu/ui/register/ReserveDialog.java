package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FormDialog;
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
        FormDialog dialog = new FormDialog(
                AlertType.CONFIRMATION,
                messages,
                owner,
                MessageRef.of("register.reserve.title"),
                MessageRef.of("register.action.reserveNow"));
        ComboBox<DocumentType> type = new ComboBox<>();
        type.getItems().setAll(types);
        type.setConverter(new WordsConverter<>(each -> each == null ? "" : each.name()));
        type.setMaxWidth(Double.MAX_VALUE);
        TextField purpose = new TextField();
        TextField reason = new TextField();
        ObjectProperty<LocalDate> expires = new SimpleObjectProperty<>();
        DatePicker until = new DatePicker();
        VietnameseDates.bind(until, expires);
        dialog.add(
                        dialog.field("document.column.type", type),
                        dialog.field("register.reserve.purpose", purpose),
                        dialog.field("register.reserve.reason", reason),
                        dialog.field("register.reserve.expires", until))
                .incompleteWhile(Bindings.createBooleanBinding(
                        () -> type.getValue() == null
                                || purpose.getText().isBlank()
                                || reason.getText().isBlank(),
                        type.valueProperty(),
                        purpose.textProperty(),
                        reason.textProperty()));
        return dialog.isAgreed(type)
                ? Optional.of(new Reservation(
                        type.getValue(),
                        purpose.getText().strip(),
                        reason.getText().strip(),
                        expires.get()))
                : Optional.empty();
    }
}
