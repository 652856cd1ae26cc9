package vn.congdoan.vanthu.ui.common;

import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Shows beside a field what is wrong with it, and takes no room while nothing is. */
public final class FieldErrors {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private FieldErrors() {}

    public static void bind(Label label, Node field, ObservableStringValue error) {
        label.textProperty().bind(error);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.setWrapText(true);
        if (!label.getStyleClass().contains("field-error")) {
            label.getStyleClass().add("field-error");
        }
        field.pseudoClassStateChanged(DANGER, !error.get().isEmpty());
        error.addListener((o, was, is) -> field.pseudoClassStateChanged(DANGER, !is.isEmpty()));
    }
}
