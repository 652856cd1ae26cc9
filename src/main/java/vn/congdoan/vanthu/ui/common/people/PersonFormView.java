package vn.congdoan.vanthu.ui.common.people;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.ui.common.FieldErrors;

/** Name, login, roles with what they allow, password. */
public final class PersonFormView {
    private final PersonFormViewModel model;

    @FXML
    private TextField name;

    @FXML
    private TextField login;

    @FXML
    private CheckBox clerk;

    @FXML
    private CheckBox leader;

    @FXML
    private CheckBox staff;

    @FXML
    private CheckBox administrator;

    @FXML
    private HBox passwords;

    @FXML
    private PasswordField password;

    @FXML
    private PasswordField repeated;

    @FXML
    private Label resetHint;

    @FXML
    private Label problem;

    public PersonFormView(PersonFormViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        login.textProperty().bindBidirectional(model.loginProperty());
        login.disableProperty().bind(model.isNewProperty().not());
        role(clerk, Role.CLERK);
        role(leader, Role.LEADER);
        role(staff, Role.STAFF);
        role(administrator, Role.ADMINISTRATOR);
        password.textProperty().bindBidirectional(model.passwordProperty());
        repeated.textProperty().bindBidirectional(model.repeatedProperty());
        resetHint.visibleProperty().bind(model.isNewProperty().not());
        resetHint.managedProperty().bind(resetHint.visibleProperty());
        FieldErrors.bind(problem, passwords, model.problemProperty());
    }

    private void role(CheckBox box, Role role) {
        box.selectedProperty().bindBidirectional(model.roleProperty(role));
    }
}
