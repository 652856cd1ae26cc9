package vn.congdoan.vanthu.app.signing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** The way of a document that is signed by hand. */
class PaperSigningTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    @TempDir
    Path folder;

    private SigningTestOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new SigningTestOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void signedOnPaperNumberedScannedAndIssued() throws Exception {
        long id = office.approved("Văn bản giấy");
        office.signing.paper().signed(id);
        assertThat(step(id)).isEqualTo(WaitingDocument.Step.NUMBER);
        office.number(id);
        assertThat(step(id)).isEqualTo(WaitingDocument.Step.SCAN);

        Path scan = Files.write(folder.resolve("bản quét.jpg"), JPEG);
        DocumentFile file = office.signing.paper().attach(id, scan);

        assertThat(step(id)).isEqualTo(WaitingDocument.Step.ISSUE);
        assertThat(office.signing.paper().open(file)).hasBinaryContent(JPEG);
        SigningTestOffice.run(office.signing.issue().issue(id));
        assertThat(office.state(id)).isEqualTo(DocumentState.ISSUED);
        assertThat(office.signing.paper().files(id))
                .extracting(DocumentFile::kind)
                .containsExactly(DocumentFile.Kind.SCAN, DocumentFile.Kind.DOCX);
    }

    @Test
    void whatIsNoPictureOrPdfIsNotAttached() throws Exception {
        long id = office.approved("Văn bản giấy");
        office.signing.paper().signed(id);
        Path text = Files.writeString(folder.resolve("bản quét.pdf"), "không phải PDF");
        assertThatThrownBy(() -> office.signing.paper().attach(id, text)).hasMessageContaining("signing.scan.kind");
        assertThat(office.signing.paper().files(id)).isEmpty();
    }

    @Test
    void aScanBelongsToPaperOnly() throws Exception {
        long id = office.approved("Văn bản điện tử");
        Path scan = Files.write(folder.resolve("bản quét.jpg"), JPEG);
        assertThatThrownBy(() -> office.signing.paper().attach(id, scan))
                .hasMessageContaining("signing.scan.notSigned");
        office.sign(SigningAct.PERSON, id);
        assertThatThrownBy(() -> office.signing.paper().attach(id, scan))
                .hasMessageContaining("signing.scan.electronic");
    }

    @Test
    void aScanChangedOnTheDiskIsNamed() throws Exception {
        long id = office.approved("Văn bản giấy");
        office.signing.paper().signed(id);
        DocumentFile file = office.signing.paper().attach(id, Files.write(folder.resolve("bản quét.jpg"), JPEG));
        Files.write(office.signing.paper().open(file), new byte[] {1});
        assertThatThrownBy(() -> office.signing.paper().open(file)).hasMessageContaining("signing.file.changed");
    }

    @Test
    void paperTakesThePlaceOfAPdfThatNobodySigned() throws Exception {
        long id = office.approved("Văn bản giấy");
        SigningTestOffice.run(office.signing.handoff().writeOut(id, folder.resolve("ra")));
        office.step(id, WorkflowAction.SIGN_ON_PAPER);
        assertThat(SigningTestOffice.run(office.signing.list().waiting()).get(0).file())
                .isEmpty();
    }

    private WaitingDocument.Step step(long id) throws Exception {
        return SigningTestOffice.run(office.signing.list().waiting()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow()
                .step();
    }
}
