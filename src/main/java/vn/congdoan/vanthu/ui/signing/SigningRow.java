package vn.congdoan.vanthu.ui.signing;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.congdoan.vanthu.app.signing.office.SigningTarget;
import vn.congdoan.vanthu.app.signing.office.WaitingDocument;

/** A waiting document in the list, chosen or not. */
public final class SigningRow {
    private final WaitingDocument document;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");

    SigningRow(WaitingDocument document) {
        this.document = Objects.requireNonNull(document, "document");
    }

    public WaitingDocument document() {
        return document;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Number and symbol as they are printed; the symbol alone while the number is open. */
    public String number() {
        var number = document.summary().number();
        if (number.number() == null) {
            return number.symbol();
        }
        return number.symbol().isEmpty()
                ? number.printedNumber()
                : number.printedNumber() + number.separator() + number.symbol();
    }

    public String subject() {
        return document.summary().subject();
    }

    SigningTarget target() {
        String subject = subject().isBlank() ? "" : ": " + subject();
        return new SigningTarget.OfDocument(document.id(), document.summary().typeName() + " " + number() + subject);
    }
}
