package vn.congdoan.vanthu.ui.signing;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The PIN and what is wrong with it. */
public final class PinView {
    private final PinViewModel model;

    @FXML
    private Label question;

    @FXML
    private PasswordField pin;

    @FXML
    private Label capsLock;

    @FXML
    private Label problem;

    @FXML
    private ProgressIndicator checking;

    @FXML
    private Button agree;

    @FXML
    private Button cancel;

    public PinView(PinViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        question.textProperty().bind(model.questionProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        checking.visibleProperty().bind(model.checkingProperty());
        agree.disableProperty().bind(model.checkingProperty());
        pin.disableProperty().bind(model.checkingProperty());
        agree.setOnAction(e -> unlock());
        cancel.setOnAction(e -> model.cancel());
        capsLock.managedProperty().bind(capsLock.visibleProperty());
        lookAtCapsLock();
        pin.addEventHandler(KeyEvent.KEY_RELEASED, e -> lookAtCapsLock());
        model.checkingProperty().addListener((o, was, is) -> {
            if (!is) {
                Platform.runLater(pin::requestFocus);
            }
        });
        Platform.runLater(pin::requestFocus);
    }

    private void unlock() {
        char[] typed = pin.getText().toCharArray();
        pin.clear();
        model.unlock(typed);
    }

    /** Where the system tells. */
    private void lookAtCapsLock() {
        capsLock.setVisible(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}
