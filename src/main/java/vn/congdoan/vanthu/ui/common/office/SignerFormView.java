package vn.congdoan.vanthu.ui.common.office;

import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import vn.congdoan.vanthu.ui.common.FieldErrors;

/** The fields of one signer, and the block as it will be printed. */
public final class SignerFormView {
    private final SignerFormViewModel model;

    @FXML
    private TextField name;

    @FXML
    private Label nameError;

    @FXML
    private TextField position;

    @FXML
    private TextArea authorities;

    @FXML
    private Label authoritiesError;

    @FXML
    private TextField otherPosition;

    @FXML
    private DatePicker validFrom;

    @FXML
    private DatePicker validTo;

    @FXML
    private Label termError;

    @FXML
    private Label preview;

    public SignerFormView(SignerFormViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        position.textProperty().bindBidirectional(model.positionProperty());
        authorities.textProperty().bindBidirectional(model.authoritiesProperty());
        otherPosition.textProperty().bindBidirectional(model.otherPositionProperty());
        VietnameseDates.bind(validFrom, model.validFromProperty());
        VietnameseDates.bind(validTo, model.validToProperty());
        FieldErrors.bind(nameError, name, model.nameErrorProperty());
        FieldErrors.bind(authoritiesError, authorities, model.authoritiesErrorProperty());
        FieldErrors.bind(termError, validTo, model.termErrorProperty());
        preview.textProperty().bind(model.previewProperty());
    }

    /** Where entering begins. */
    public TextField first() {
        return name;
    }
}
