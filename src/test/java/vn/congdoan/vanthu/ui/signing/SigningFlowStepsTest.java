package vn.congdoan.vanthu.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.signing.office.SigningAct;
import vn.congdoan.vanthu.app.signing.office.SigningTestOffice;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.sign.Pictures;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;

/** What the editor offers between approval and issue. */
class SigningFlowStepsTest {
    @TempDir
    Path folder;

    private final List<List<OfficialFile>> choices = new ArrayList<>();
    private SigningTestOffice office;
    private SigningFlowSteps steps;
    private int taken;

    @BeforeEach
    void open() throws Exception {
        office = new SigningTestOffice(folder);
        steps = new SigningFlowSteps(
                office.signing,
                office.office.context.documentService(),
                SignatureCheckViewModelTest.desk(office),
                files -> {
                    choices.add(files);
                    return Optional.of(files.get(0));
                });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theButtonsFollowTheElectronicWay() throws Exception {
        long id = office.approved("Tuyên truyền");
        assertThat(offered(id)).containsExactly("workflow.action.sign", "workflow.action.signOnPaper");
        office.sign(SigningAct.PERSON, id);
        assertThat(offered(id)).containsExactly("signing.flow.file");
        office.number(id);
        assertThat(offered(id)).containsExactly("signing.flow.seal", "workflow.action.issue", "signing.flow.file");
        office.useSeal();
        office.sign(SigningAct.SEAL, id);
        assertThat(offered(id)).containsExactly("workflow.action.issue", "signing.flow.file");
        take(id, "workflow.action.issue");
        assertThat(office.state(id)).isEqualTo(DocumentState.ISSUED);
        assertThat(taken).isOne();
        take(id, "signing.flow.file");
        assertThat(choices).hasSize(1);
        assertThat(choices.get(0)).hasSize(2);
    }

    @Test
    void theButtonsFollowTheWayOnPaper() throws Exception {
        long id = office.approved("Tuyên truyền");
        office.office.answer = false;
        take(id, "workflow.action.signOnPaper");
        assertThat(office.state(id)).isEqualTo(DocumentState.APPROVED);
        office.office.answer = true;
        take(id, "workflow.action.signOnPaper");
        assertThat(office.office.messages.get(office.office.asked.get(1))).contains("Tuyên truyền");
        assertThat(office.state(id)).isEqualTo(DocumentState.SIGNED);
        office.number(id);
        assertThat(offered(id)).containsExactly("signing.action.scan", "workflow.action.issue");
        office.signing.paper().attach(id, Files.write(folder.resolve("quét.png"), Pictures.signature()));
        assertThat(offered(id)).containsExactly("workflow.action.issue", "signing.flow.file");
    }

    @Test
    void whatIsMissingForTheIssueIsTold() throws Exception {
        long id = office.approved("Tuyên truyền");
        office.sign(SigningAct.PERSON, id);
        office.number(id);
        take(id, "workflow.action.issue");
        assertThat(office.state(id)).isEqualTo(DocumentState.READY);
        assertThat(office.office.told).hasSize(1);
        assertThat(office.office.told.get(0).toString()).contains("đóng dấu");
    }

    @Test
    void theQueueOpensOnTheDocument() throws Exception {
        office.approved("Một");
        long second = office.approved("Hai");
        take(second, "workflow.action.sign");
        assertThat(office.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Signing(second));
    }

    private List<String> offered(long id) {
        return all().filter(step -> step.offered().test(office.state(id)))
                .filter(step -> step.fits() == null || step.fits().test(id))
                .map(FlowStep::labelKey)
                .toList();
    }

    private void take(long id, String labelKey) {
        all().filter(step -> step.labelKey().equals(labelKey))
                .findFirst()
                .orElseThrow()
                .taking()
                .take(id, () -> taken++);
    }

    private Stream<FlowStep> all() {
        return Stream.concat(steps.signing().stream(), steps.issuing().stream());
    }
}
