package vn.congdoan.vanthu.ui.common.office;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.i18n.Messages;

/** The office's names while they are being entered. */
public final class OfficeFormViewModel {
    private final Messages messages;
    private final StringProperty parentOrganisation = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final StringProperty organisationCode = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty unitCode = new SimpleStringProperty("");
    private final BooleanProperty standingCommittee = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper organisationError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper codeError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper placeError = new ReadOnlyStringWrapper("");

    public OfficeFormViewModel(Messages messages) {
        this.messages = messages;
        organisation.addListener(o -> organisationError.set(""));
        organisationCode.addListener(o -> codeError.set(""));
        place.addListener(o -> placeError.set(""));
    }

    public StringProperty parentOrganisationProperty() {
        return parentOrganisation;
    }

    public StringProperty organisationProperty() {
        return organisation;
    }

    public StringProperty organisationCodeProperty() {
        return organisationCode;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public StringProperty unitCodeProperty() {
        return unitCode;
    }

    public BooleanProperty standingCommitteeProperty() {
        return standingCommittee;
    }

    /** What is wrong with the field, as are the others below; "" while nothing is. */
    public ReadOnlyStringProperty organisationErrorProperty() {
        return organisationError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty codeErrorProperty() {
        return codeError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty placeErrorProperty() {
        return placeError.getReadOnlyProperty();
    }

    public void show(OfficeProfile profile) {
        parentOrganisation.set(profile.parentOrganisation());
        organisation.set(profile.organisation());
        organisationCode.set(profile.organisationCode());
        place.set(profile.place());
        unitCode.set(profile.unitCode());
        standingCommittee.set(profile.standingCommittee());
    }

    /** Tells beside the fields what is missing. */
    public boolean validate() {
        organisationError.set(missing(organisation, "office.error.organisation"));
        codeError.set(missing(organisationCode, "office.error.code"));
        placeError.set(missing(place, "office.error.place"));
        return organisationError.get().isEmpty()
                && codeError.get().isEmpty()
                && placeError.get().isEmpty();
    }

    /** What was entered, without the stray spaces around it. */
    public OfficeProfile profile(String packId) {
        return new OfficeProfile(
                clean(parentOrganisation),
                clean(organisation),
                clean(organisationCode),
                clean(place),
                clean(unitCode),
                packId,
                standingCommittee.get());
    }

    private String missing(StringProperty field, String key) {
        return clean(field).isEmpty() ? messages.get(key) : "";
    }

    static String clean(StringProperty field) {
        return field.get() == null ? "" : field.get().strip().replaceAll("\\s+", " ");
    }
}
