package vn.congdoan.vanthu.ui.common.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.i18n.Messages;

class SignerFormViewModelTest {
    private final SignerFormViewModel form = new SignerFormViewModel(new Messages(Messages.VIETNAMESE));

    @Test
    void theLinesAboveTheSignatureAreReadAsTheyStandOnPaper() {
        form.nameProperty().set("Nguyễn Văn A");
        form.authoritiesProperty().set("TM. BAN THƯỜNG VỤ\nkt. CHỦ TỊCH\n");

        assertThat(form.validate()).isTrue();
        assertThat(form.signer().authorities())
                .containsExactly(
                        new Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ"),
                        new Authority(SigningCapacity.KT, "CHỦ TỊCH"));
    }

    @Test
    void aLineThatIsNoAuthorityIsNamed() {
        form.nameProperty().set("Nguyễn Văn A");
        form.authoritiesProperty().set("BAN THƯỜNG VỤ");

        assertThat(form.validate()).isFalse();
        assertThat(form.authoritiesErrorProperty().get()).contains("BAN THƯỜNG VỤ");
    }

    @Test
    void theBlockIsShownAsItWillBePrinted() {
        form.nameProperty().set("Nguyễn Văn A");
        form.positionProperty().set("Phó Chủ tịch");
        form.authoritiesProperty().set("TM. Ban Thường vụ");

        assertThat(form.previewProperty().get().lines().filter(line -> !line.isEmpty()))
                .containsExactly("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Nguyễn Văn A");
    }

    @Test
    void aSignerComesBackAsShownWithItsId() {
        Signer signer = new Signer(
                7,
                "Nguyễn Văn A",
                "CHỦ TỊCH",
                List.of(new Authority(SigningCapacity.TM, "BAN CHẤP HÀNH")),
                "",
                LocalDate.of(2025, 1, 1),
                null);

        form.show(signer);

        assertThat(form.signer()).isEqualTo(signer);
        form.clear();
        assertThat(form.isBlank()).isTrue();
        assertThat(form.signer().id()).isZero();
    }
}
