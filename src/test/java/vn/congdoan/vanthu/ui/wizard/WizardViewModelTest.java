package vn.congdoan.vanthu.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.wizard.WizardViewModel.People;
import vn.congdoan.vanthu.ui.wizard.WizardViewModel.Step;

class WizardViewModelTest {
    private final List<String> named = new ArrayList<>();
    private TestOffice office;
    private WizardViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        model = new WizardViewModel(
                office.context.officeService(),
                office.context.templateService(),
                office.context.documentService(),
                office.context.life().people(),
                office.jobs,
                office.navigator,
                office.errors,
                office.messages,
                named::add);
        model.begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEmptyOfficeStaysAtTheFirstStepAndSaysWhy() {
        model.next();

        assertThat(model.stepProperty().get()).isEqualTo(Step.OFFICE);
        assertThat(model.office().organisationErrorProperty().get()).isNotBlank();
    }

    @Test
    void theStepsLeadToTheFirstDocumentInTheEditor() {
        model.fillWithSample();
        model.next();
        model.next();
        alone();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DOCUMENT);

        model.next();

        assertThat(office.told).isEmpty();
        assertThat(named).hasSize(1);
        assertThat(office.context.officeService().signers()).hasSize(1);
        assertThat(office.context.documentService().list()).hasSize(1);
        assertThat(office.navigator.destinationProperty().get()).isInstanceOf(Destination.Editor.class);
    }

    @Test
    void goingBackAndOnAgainDoesNotStoreTheSignerTwice() {
        model.fillWithSample();
        model.next();
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.PEOPLE);
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.SIGNER);
        model.signer().nameProperty().set("Lê Thị Hoà");
        model.next();

        assertThat(office.context.officeService().signers())
                .extracting(Signer::name)
                .containsExactly("Lê Thị Hoà");
    }

    @Test
    void withoutASignerItGoesOn() {
        model.fillWithSample();
        model.signer().clear();
        model.next();
        model.next();
        alone();

        assertThat(model.stepProperty().get()).isEqualTo(Step.DOCUMENT);
        assertThat(office.context.officeService().signers()).isEmpty();
    }

    @Test
    void samplesAreMadeBesideTheFirstDocumentOnlyWhenAskedFor() {
        model.fillWithSample();
        model.next();
        model.next();
        alone();
        model.samplesProperty().set(true);
        model.next();

        assertThat(office.context.documentService().list()).hasSizeGreaterThan(1);
        Destination.Editor editor =
                (Destination.Editor) office.navigator.destinationProperty().get();
        assertThat(office.context
                        .documentService()
                        .open(editor.documentId())
                        .parts()
                        .type())
                .isEqualTo(model.templateProperty().get().type());
    }

    @Test
    void itCanBeLeftAtOnce() {
        model.skip();

        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Documents());
        assertThat(office.context.officeService().profile()).isEmpty();
    }

    @Test
    void whetherSeveralPeopleWorkHereMustBeChosen() {
        model.fillWithSample();
        model.next();
        model.next();
        model.next();

        assertThat(model.stepProperty().get()).isEqualTo(Step.PEOPLE);
        assertThat(model.peopleProblemProperty().get()).isNotBlank();
        alone();
        assertThat(model.peopleProblemProperty().get()).isEmpty();
        assertThat(office.context.life().people().isOn()).isFalse();
    }

    @Test
    void theFirstAdministratorIsSignedInAndMakesTheFirstDocument() {
        model.fillWithSample();
        model.next();
        model.next();
        model.peopleChoiceProperty().set(People.SEVERAL);
        model.administrator().nameProperty().set("Nguyễn Thị Hoa");
        model.administrator().passwordProperty().set("ngắn");
        model.administrator().repeatedProperty().set("ngắn");
        model.next();
        assertThat(model.administrator().problemProperty().get()).startsWith("Mật khẩu quá ngắn");

        model.administrator().passwordProperty().set("trăng sáng sân đình");
        model.administrator().repeatedProperty().set("trăng sáng sân đình");
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DOCUMENT);
        assertThat(model.administrator().passwordProperty().get()).isEmpty();
        assertThat(office.context.life().session().user().login()).isEqualTo("hoa.nguyen");

        model.next();
        assertThat(office.told).isEmpty();
        assertThat(office.navigator.destinationProperty().get()).isInstanceOf(Destination.Editor.class);
    }

    private void alone() {
        model.peopleChoiceProperty().set(People.SOLE);
        model.next();
    }
}
