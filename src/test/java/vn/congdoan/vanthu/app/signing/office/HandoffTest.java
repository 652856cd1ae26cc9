package vn.congdoan.vanthu.app.signing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** Out to another program and back. That program is stood in for by our own signing of a file it knows nothing of. */
class HandoffTest {
    @TempDir
    Path folder;

    private SigningTestOffice office;
    private Path out;

    @BeforeEach
    void open() throws Exception {
        office = new SigningTestOffice(folder);
        out = Files.createDirectories(folder.resolve("ra"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSignedFileComesBackAndIsFiled() throws Exception {
        long id = office.approved("Tuyên truyền");
        Path written = SigningTestOffice.run(office.signing.handoff().writeOut(id, out));
        assertThat(Handoff.isNamed(written)).isTrue();

        Returned returned = receive(elsewhere(written));

        assertThat(returned.file().roles()).containsExactly(SigningRole.PERSON);
        assertThat(office.state(id)).isEqualTo(DocumentState.SIGNED);
        assertThat(office.path(office.file(id))).hasSameBinaryContentAs(returned.source());
    }

    @Test
    void underAnyOtherNameItIsKnownByItsContent() throws Exception {
        long id = office.approved("Tuyên truyền");
        office.approved("Một văn bản khác");
        Path signed = elsewhere(SigningTestOffice.run(office.signing.handoff().writeOut(id, out)));
        Path renamed = Files.move(signed, out.resolve("đã ký.pdf"));

        assertThat(receive(renamed).file().documentId()).isEqualTo(id);
    }

    @Test
    void theSealFromElsewhereFollowsTheNumber() throws Exception {
        long id = office.approved("Tuyên truyền");
        office.number(id);
        office.sign(SigningAct.PERSON, id);
        Path written = SigningTestOffice.run(office.signing.handoff().writeOut(id, out));
        office.useSeal();
        Path sealed = office.sign(SigningAct.SEAL, List.of(new SigningTarget.OfFile(written)))
                .get(0)
                .file();
        receive(sealed);
        assertThat(office.file(id).roles()).containsExactly(SigningRole.PERSON, SigningRole.ORGANISATION);
        office.step(id, WorkflowAction.ISSUE);
    }

    @Test
    void anUnsignedFileIsNamed() throws Exception {
        long id = office.approved("Tuyên truyền");
        Path written = SigningTestOffice.run(office.signing.handoff().writeOut(id, out));
        refused(written, "signing.handoff.unsigned");
    }

    @Test
    void aForeignFileIsNotTaken() throws Exception {
        Path foreign = Files.write(out.resolve("lạ.pdf"), SigningDrafts.EXPORTS.pdf(SigningDrafts.longPlan()));
        refused(foreign, "signing.handoff.unknown");
    }

    @Test
    void aDocumentThatOnlyLooksLikeTheWaitingOneIsNamedWithThePageThatDiffers() throws Exception {
        long id = office.approved("Tuyên truyền đại hội lần thứ hai");
        SigningTestOffice.run(office.signing.handoff().writeOut(id, out));
        Path other = Files.write(out.resolve("giống.pdf"), SigningDrafts.EXPORTS.pdf(SigningDrafts.plan()));
        assertThatThrownBy(() -> receive(elsewhere(other)))
                .hasMessageContaining("signing.handoff.looksLike")
                .hasMessageContaining("sign.same.");
    }

    @Test
    void aFileThatAnotherProgramHasWrittenAnewIsTheSameDocument() throws Exception {
        long id = office.approved("Tuyên truyền đại hội");
        Path written = SigningTestOffice.run(office.signing.handoff().writeOut(id, out));
        Path anew = out.resolve("viết lại.pdf");
        try (PDDocument document = Loader.loadPDF(written.toFile())) {
            document.save(anew.toFile());
        }
        assertThat(receive(elsewhere(anew)).file().documentId()).isEqualTo(id);
    }

    @Test
    void aWordLaidOverThePageBeforeSigningIsFound() throws Exception {
        long id = office.approved("Tuyên truyền đại hội");
        Path written = SigningTestOffice.run(office.signing.handoff().writeOut(id, out));
        Path added = out.resolve("thêm.pdf");
        try (PDDocument document = Loader.loadPDF(written.toFile());
                var to = Files.newOutputStream(added)) {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
                content.addRect(100, 100, 50, 50);
                content.fill();
            }
            document.saveIncremental(to);
        }
        assertThatThrownBy(() -> receive(elsewhere(added)))
                .hasMessageContaining("signing.handoff.")
                .hasMessageContaining("sign.same.");
        assertThat(office.state(id)).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void aFileOfAnOpenedTextIsNamedAsSuch() throws Exception {
        long id = office.approved("Tuyên truyền");
        Path signed = elsewhere(SigningTestOffice.run(office.signing.handoff().writeOut(id, out)));
        office.step(id, WorkflowAction.REOPEN);
        refused(signed, "signing.handoff.dropped");
    }

    @Test
    void anotherPersonsSignatureIsNotTaken() throws Exception {
        long id = office.approved("Tuyên truyền");
        Path written = SigningTestOffice.run(office.signing.handoff().writeOut(id, out));
        office.usePerson("Phạm Văn Khác");
        refused(elsewhere(written), "signing.otherName");
        assertThat(office.state(id)).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void aFileSignedAndThenChangedIsNotTaken() throws Exception {
        long id = office.approved("Tuyên truyền");
        Path signed = elsewhere(SigningTestOffice.run(office.signing.handoff().writeOut(id, out)));
        byte[] bytes = Files.readAllBytes(signed);
        bytes[bytes.length / 3] ^= 1;
        Files.write(signed, bytes);
        assertThatThrownBy(() -> receive(signed)).hasMessageContaining("signing.handoff.");
        assertThat(office.state(id)).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void theWatchedFolderTellsOnlyWhatIsNewAndWhole() throws Exception {
        Files.write(out.resolve("cũ.pdf"), new byte[] {1});
        ReturnWatch watch = new ReturnWatch(out::toString);
        assertThat(SigningTestOffice.run(watch.look())).isEmpty();
        Path fresh = Files.write(out.resolve("mới.pdf"), new byte[] {1, 2});
        Files.write(out.resolve("mới.txt"), new byte[] {1, 2});
        assertThat(SigningTestOffice.run(watch.look())).isEmpty();
        assertThat(SigningTestOffice.run(watch.look())).containsExactly(fresh);
        assertThat(SigningTestOffice.run(watch.look())).isEmpty();
    }

    private Path elsewhere(Path file) throws Exception {
        return office.sign(SigningAct.PERSON, List.of(new SigningTarget.OfFile(file)))
                .get(0)
                .file();
    }

    private Returned receive(Path file) throws Exception {
        return SigningTestOffice.run(office.signing.handoff().receive(file));
    }

    private void refused(Path file, String key) {
        assertThatThrownBy(() -> receive(file)).hasMessageContaining(key);
    }
}
