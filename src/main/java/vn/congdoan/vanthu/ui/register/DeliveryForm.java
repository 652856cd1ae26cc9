package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.i18n.Messages;

/** Columns 5 to 10 of a row, as somebody fills them in. */
public final class DeliveryForm {
    private final StringProperty recipients = new SimpleStringProperty(this, "recipients", "");
    private final StringProperty archive = new SimpleStringProperty(this, "archive", "");
    private final StringProperty copies = new SimpleStringProperty(this, "copies", "");
    private final ObjectProperty<LocalDate> transferredOn = new SimpleObjectProperty<>(this, "transferredOn");
    private final StringProperty received = new SimpleStringProperty(this, "received", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyStringWrapper copiesError = new ReadOnlyStringWrapper(this, "copiesError", "");

    public StringProperty recipientsProperty() {
        return recipients;
    }

    public StringProperty archiveProperty() {
        return archive;
    }

    public StringProperty copiesProperty() {
        return copies;
    }

    public ObjectProperty<LocalDate> transferredOnProperty() {
        return transferredOn;
    }

    public StringProperty receivedProperty() {
        return received;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /** "" while the number of copies can be read. */
    public ReadOnlyStringProperty copiesErrorProperty() {
        return copiesError.getReadOnlyProperty();
    }

    void show(RegisterEntry entry) {
        RegisterDelivery shown = entry == null ? RegisterDelivery.NONE : entry.delivery();
        recipients.set(shown.recipients());
        archive.set(shown.archive());
        copies.set(shown.copies() == 0 ? "" : String.valueOf(shown.copies()));
        transferredOn.set(shown.transferredOn());
        received.set(shown.received());
        note.set(shown.note());
        copiesError.set("");
    }

    boolean check(Messages messages) {
        boolean right = copies.get().strip().matches("[0-9]{0,5}");
        copiesError.set(right ? "" : messages.get("register.copies.wrong"));
        return right;
    }

    RegisterDelivery delivery() {
        String number = copies.get().strip();
        return new RegisterDelivery(
                recipients.get().strip(),
                archive.get().strip(),
                number.isEmpty() ? 0 : Integer.parseInt(number),
                transferredOn.get(),
                received.get().strip(),
                note.get().strip());
    }
}
