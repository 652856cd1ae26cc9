package vn.congdoan.vanthu.ui.editor;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.app.editing.EditPlace;

/** Ties a text control to a field of the parts. */
final class PartBinding {
    private static final String FAULTY = "faulty";

    private PartBinding() {}

    /** @param entered hears the place when the keyboard comes into the control */
    static void bind(TextInputControl control, PartField field, Consumer<EditPlace> entered) {
        control.textProperty().bindBidirectional(field.wordsProperty());
        control.editableProperty().bind(field.frozenProperty().not());
        control.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                entered.accept(field.place());
            }
        });
        field.faultyProperty().addListener((o, was, is) -> {
            control.getStyleClass().remove(FAULTY);
            if (is) {
                control.getStyleClass().add(FAULTY);
            }
        });
        if (control instanceof TextArea area) {
            leaveByTab(area);
        }
    }

    /** In a form Tab goes to the next field; the control itself keeps only Ctrl+Tab for that. */
    static void leaveByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                event.consume();
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            }
        });
    }
}
