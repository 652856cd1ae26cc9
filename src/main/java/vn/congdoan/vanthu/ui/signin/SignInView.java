package vn.congdoan.vanthu.ui.signin;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.ui.signin.SignInViewModel.Mode;

/** The cover over the window: login and password, or after a lock the password alone. */
public final class SignInView {
    private final SignInViewModel model;

    @FXML
    private Region cover;

    @FXML
    private VBox whole;

    @FXML
    private VBox locked;

    @FXML
    private Label person;

    @FXML
    private VBox loginField;

    @FXML
    private TextField login;

    @FXML
    private PasswordField password;

    @FXML
    private Label capsLock;

    @FXML
    private Label problem;

    @FXML
    private Button submit;

    @FXML
    private Hyperlink another;

    public SignInView(SignInViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        var mode = model.modeProperty();
        shownWhile(whole, mode.isEqualTo(Mode.SIGN_IN));
        shownWhile(locked, mode.isEqualTo(Mode.LOCKED));
        shownWhile(loginField, mode.isEqualTo(Mode.SIGN_IN));
        shownWhile(another, mode.isEqualTo(Mode.LOCKED));
        person.textProperty().bind(model.personProperty());
        login.textProperty().bindBidirectional(model.loginProperty());
        login.setOnAction(e -> password.requestFocus());
        password.setOnAction(e -> submit());
        submit.setOnAction(e -> submit());
        submit.disableProperty().bind(model.busyProperty());
        another.setOnAction(e -> model.signOut());
        problem.textProperty().bind(model.problemProperty());
        shownWhile(problem, problem.textProperty().isNotEmpty());
        capsLock.managedProperty().bind(capsLock.visibleProperty());
        cover.addEventFilter(KeyEvent.ANY, e -> showCapsLock());
        mode.addListener((o, was, is) -> entered());
        model.busyProperty().addListener((o, was, is) -> refused(is));
        showCapsLock();
    }

    private static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void submit() {
        model.submit(password.getText().toCharArray());
        password.clear();
    }

    private void entered() {
        password.clear();
        showCapsLock();
        // When the cover is laid out.
        Platform.runLater(() -> first().requestFocus());
    }

    private void refused(boolean busy) {
        if (!busy && cover.isVisible()) {
            password.requestFocus();
        }
    }

    private Node first() {
        boolean loginMissing =
                model.modeProperty().get() == Mode.SIGN_IN && login.getText().isBlank();
        return loginMissing ? login : password;
    }

    /** Where the system can't tell, nothing is said. */
    private void showCapsLock() {
        capsLock.setVisible(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}
