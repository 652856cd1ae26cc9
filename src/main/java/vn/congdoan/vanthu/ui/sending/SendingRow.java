package vn.congdoan.vanthu.ui.sending;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;

/** A recipient in the table, which may be chosen. */
public final class SendingRow {
    private final PlannedRecipient recipient;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen", false);

    SendingRow(PlannedRecipient recipient) {
        this.recipient = recipient;
    }

    public PlannedRecipient recipient() {
        return recipient;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }
}
