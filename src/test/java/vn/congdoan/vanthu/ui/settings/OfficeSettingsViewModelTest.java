package vn.congdoan.vanthu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.ui.TestOffice;

class OfficeSettingsViewModelTest {
    private final List<String> named = new ArrayList<>();
    private TestOffice office;
    private OfficeSettingsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        model = new OfficeSettingsViewModel(
                office.context.officeService(),
                office.jobs,
                office.notices,
                office.errors,
                office.confirmation,
                office.messages,
                List.of(new PackChoice("nd30", "NĐ 30"), new PackChoice("tld933", "QĐ 933")),
                named::add);
        model.load();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOfficeWithoutANameIsNotSaved() {
        model.saveOffice();

        assertThat(model.form().organisationErrorProperty().get()).isNotBlank();
        assertThat(office.context.officeService().profile()).isEmpty();
        assertThat(named).isEmpty();
    }

    @Test
    void theOfficeAndItsPackAreSavedAndReadAgain() {
        model.form().organisationProperty().set("  Công đoàn   Giáo dục ");
        model.form().organisationCodeProperty().set("CĐGD");
        model.form().placeProperty().set("Hoa Lâm");
        model.packProperty().set(model.packs().get(2));

        model.saveOffice();

        assertThat(named).containsExactly("Công đoàn Giáo dục");
        assertThat(office.context.officeService().profile()).hasValueSatisfying(profile -> {
            assertThat(profile.organisation()).isEqualTo("Công đoàn Giáo dục");
            assertThat(profile.packId()).isEqualTo("tld933");
        });
        model.packProperty().set(model.packs().get(0));
        model.load();
        assertThat(model.packProperty().get().id()).isEqualTo("tld933");
    }

    @Test
    void aSignerIsAddedChangedAndRemovedAfterAsking() {
        enter("Trần Văn Bình");
        model.saveSigner();
        assertThat(model.chosenSignerProperty().get().name()).isEqualTo("Trần Văn Bình");

        model.signerForm().nameProperty().set("Trần Văn Bính");
        model.saveSigner();
        assertThat(model.signers()).extracting(Signer::name).containsExactly("Trần Văn Bính");

        office.answer = false;
        model.removeSigner();
        assertThat(model.signers()).hasSize(1);

        office.answer = true;
        model.removeSigner();
        assertThat(model.signers()).isEmpty();
        assertThat(office.asked)
                .hasSize(2)
                .allSatisfy(
                        question -> assertThat(office.messages.get(question)).contains("Trần Văn Bính"));
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsToldBesideIt() {
        enter("Trần Văn Bình");
        model.signerForm().validFromProperty().set(LocalDate.of(2026, 2, 1));
        model.signerForm().validToProperty().set(LocalDate.of(2026, 1, 1));

        model.saveSigner();

        assertThat(model.signerForm().termErrorProperty().get()).isNotBlank();
        assertThat(model.signers()).isEmpty();
    }

    private void enter(String name) {
        model.newSigner();
        model.signerForm().nameProperty().set(name);
        model.signerForm().positionProperty().set("CHỦ TỊCH");
    }
}
