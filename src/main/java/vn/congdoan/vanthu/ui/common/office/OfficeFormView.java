package vn.congdoan.vanthu.ui.common.office;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import vn.congdoan.vanthu.ui.common.FieldErrors;

/** The fields of the office. */
public final class OfficeFormView {
    private final OfficeFormViewModel model;

    @FXML
    private TextField parentOrganisation;

    @FXML
    private TextField organisation;

    @FXML
    private Label organisationError;

    @FXML
    private TextField organisationCode;

    @FXML
    private Label codeError;

    @FXML
    private TextField place;

    @FXML
    private Label placeError;

    @FXML
    private TextField unitCode;

    @FXML
    private CheckBox standingCommittee;

    public OfficeFormView(OfficeFormViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        parentOrganisation.textProperty().bindBidirectional(model.parentOrganisationProperty());
        organisation.textProperty().bindBidirectional(model.organisationProperty());
        organisationCode.textProperty().bindBidirectional(model.organisationCodeProperty());
        place.textProperty().bindBidirectional(model.placeProperty());
        unitCode.textProperty().bindBidirectional(model.unitCodeProperty());
        standingCommittee.selectedProperty().bindBidirectional(model.standingCommitteeProperty());
        FieldErrors.bind(organisationError, organisation, model.organisationErrorProperty());
        FieldErrors.bind(codeError, organisationCode, model.codeErrorProperty());
        FieldErrors.bind(placeError, place, model.placeErrorProperty());
    }

    /** Where entering begins. */
    public TextField first() {
        return organisation;
    }
}
