package vn.congdoan.vanthu.ui.board;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FormDialog;
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
        FormDialog dialog =
                new FormDialog(AlertType.CONFIRMATION, messages, owner, title, MessageRef.of("board.extend.action"));
        ObjectProperty<LocalDate> until = new SimpleObjectProperty<>(preset);
        DatePicker day = new DatePicker();
        day.setId("extendUntil");
        VietnameseDates.bind(day, until);
        TextField reason = new TextField();
        reason.setId("extendReason");
        dialog.add(dialog.field("board.extend.until", day), dialog.field("board.extend.reason", reason))
                .incompleteWhile(until.isNull()
                        .or(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty())));
        return dialog.isAgreed(reason)
                ? Optional.of(new Answer(until.get(), reason.getText().strip()))
                : Optional.empty();
    }
}
