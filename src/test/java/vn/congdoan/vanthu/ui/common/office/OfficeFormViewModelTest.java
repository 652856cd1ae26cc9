package vn.congdoan.vanthu.ui.common.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.i18n.Messages;

class OfficeFormViewModelTest {
    private final OfficeFormViewModel form = new OfficeFormViewModel(new Messages(Messages.VIETNAMESE));

    @Test
    void whatIsMissingIsToldUntilItIsEntered() {
        assertThat(form.validate()).isFalse();
        assertThat(form.organisationErrorProperty().get()).isNotBlank();
        assertThat(form.codeErrorProperty().get()).isNotBlank();

        form.organisationCodeProperty().set("LĐLĐ");

        assertThat(form.codeErrorProperty().get()).isEmpty();
        assertThat(form.organisationErrorProperty().get()).isNotBlank();
    }

    @Test
    void aProfileComesBackAsItWasShown() {
        OfficeProfile profile = new OfficeProfile("TLĐ", "LĐLĐ tỉnh Hoa Lâm", "LĐLĐ", "Hoa Lâm", "TG", "nd30", false);

        form.show(profile);

        assertThat(form.validate()).isTrue();
        assertThat(form.profile("nd30")).isEqualTo(profile);
    }
}
