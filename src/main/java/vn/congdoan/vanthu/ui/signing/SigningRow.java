package vn.congdoan.vanthu.ui.signing;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.congdoan.vanthu.app.signing.office.SigningTarget;
import vn.congdoan.vanthu.app.signing.office.WaitingDocument;
import vn.congdoan.vanthu.ui.common.DocumentNames;

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

    /** Number and symbol as they are printed; the number is dotted while open. */
    public String number() {
        return DocumentNames.number(document.summary().number());
    }

    public String subject() {
        return document.summary().subject();
    }

    SigningTarget target() {
        String subject = subject().isBlank() ? "" : ": " + subject();
        return new SigningTarget.OfDocument(document.id(), document.summary().typeName() + " " + number() + subject);
    }
}
