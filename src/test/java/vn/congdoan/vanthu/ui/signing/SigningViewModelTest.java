package vn.congdoan.vanthu.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.signing.office.SigningOutcome;
import vn.congdoan.vanthu.app.signing.office.SigningTestOffice;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.sign.TestAuthority;

/** The lists of what waits and the ways through them. */
class SigningViewModelTest {
    @TempDir
    Path folder;

    private SigningTestOffice office;
    private SigningViewModel model;
    private SigningWaysViewModel ways;
    private PinViewModel pin;

    @BeforeEach
    void open() throws Exception {
        office = new SigningTestOffice(folder);
        SigningDesk desk = SignatureCheckViewModelTest.desk(office);
        pin = new PinViewModel(office.signing.queue(), desk);
        model = new SigningViewModel(office.signing, desk, pin);
        ways = new SigningWaysViewModel(office.signing, desk, model);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDocumentGoesFromListToListUntilItIsIssued() throws Exception {
        long id = office.approved("Tuyên truyền");
        model.refresh();
        assertThat(model.rows()).hasSize(1);
        assertThat(model.previewProperty().get().pages()).hasSize(1);
        assertThat(model.previewProperty().get().marks()).hasSize(4);

        model.sign();
        pin.unlock(TestAuthority.PIN.toCharArray());
        assertThat(model.run().summaryProperty().get()).startsWith("Đã ký 1/1");
        assertThat(model.rows()).isEmpty();

        office.number(id);
        office.useSeal();
        model.partProperty().set(SigningPart.SEAL);
        model.refresh();
        assertThat(model.rows()).hasSize(1);
        model.sign();
        pin.unlock(TestAuthority.PIN.toCharArray());
        assertThat(model.run().outcomes()).allMatch(SigningOutcome::isSigned);

        model.partProperty().set(SigningPart.REST);
        assertThat(model.step(model.rows().get(0))).isEqualTo("Đủ chữ ký, chờ phát hành");
        ways.issue();
        assertThat(office.state(id)).isEqualTo(DocumentState.ISSUED);
        assertThat(office.office.asked).hasSize(1);
        assertThat(office.office.told).isEmpty();
    }

    @Test
    void aWrongPinIsToldInTheDialogWhichStays() {
        office.approved("Tuyên truyền");
        model.refresh();
        model.sign();
        char[] typed = "sai".toCharArray();
        pin.unlock(typed);
        assertThat(typed).containsOnly('\0');
        assertThat(pin.openProperty().get()).isTrue();
        assertThat(pin.problemProperty().get()).isNotEmpty();
        pin.cancel();
        assertThat(model.run().shownProperty().get()).isFalse();
    }

    @Test
    void whatFailsIsNamedAndTheOthersAreSigned() throws Exception {
        office.approved("Một");
        long second = office.approved("Hai");
        model.refresh();
        model.chooseAll(true);
        assertThat(model.chosenProperty().get()).isEqualTo(2);
        office.office.context.life().workflow().apply(second, WorkflowAction.REOPEN, "sửa");
        model.sign();
        pin.unlock(TestAuthority.PIN.toCharArray());
        assertThat(model.run().outcomes()).filteredOn(SigningOutcome::isSigned).hasSize(1);
        assertThat(model.run().outcomes())
                .filteredOn(outcome -> !outcome.isSigned())
                .singleElement()
                .satisfies(outcome -> assertThat(model.run().words(outcome)).contains("Chỉ ký văn bản đã duyệt"));
    }

    @Test
    void whatIsChosenStaysChosenWhenTheListIsReadAgain() {
        office.approved("Một");
        office.approved("Hai");
        model.refresh();
        assertThat(model.toSignProperty().get()).isEqualTo(1);
        model.chooseAll(true);
        model.refresh();
        assertThat(model.chosenProperty().get()).isEqualTo(2);
        assertThat(model.toSignProperty().get()).isEqualTo(2);
    }

    @Test
    void onPaperItIsAskedForByName() {
        long id = office.approved("Tuyên truyền");
        model.refresh();
        office.office.answer = false;
        ways.signedOnPaper();
        assertThat(office.state(id)).isEqualTo(DocumentState.APPROVED);
        office.office.answer = true;
        ways.signedOnPaper();
        assertThat(office.state(id)).isEqualTo(DocumentState.SIGNED);
        assertThat(office.office.messages.get(office.office.asked.get(0))).contains("Tuyên truyền");
    }

    @Test
    void anUnsignedFileThatComesBackIsTold() throws Exception {
        office.approved("Tuyên truyền");
        model.refresh();
        Path out = Files.createDirectories(folder.resolve("ra"));
        ways.prepareOutside(out);
        List<Path> written;
        try (Stream<Path> files = Files.list(out)) {
            written = files.toList();
        }
        assertThat(written).hasSize(1);
        ways.receive(written);
        assertThat(office.office.told)
                .singleElement()
                .satisfies(report -> assertThat(report.text()).contains("chưa có chữ ký mới"));
    }
}
