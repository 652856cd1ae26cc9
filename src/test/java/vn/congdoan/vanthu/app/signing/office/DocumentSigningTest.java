package vn.congdoan.vanthu.app.signing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SignedFileState;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.signature.SigningRules;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** A document through all its signatures, over a real store. */
class DocumentSigningTest {
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
    void theLeaderSignsThenNumberDateAndSealFollowOnTheSamePages() throws Exception {
        long id = office.approved("Tuyên truyền");

        signed(SigningAct.PERSON, id);
        assertThat(office.state(id)).isEqualTo(DocumentState.SIGNED);
        byte[] afterPerson = Files.readAllBytes(office.path(office.file(id)));

        office.number(id);
        office.useSeal();
        signed(SigningAct.SEAL, id);

        SignedFile file = office.file(id);
        assertThat(file.state()).isEqualTo(SignedFileState.FINAL);
        assertThat(file.roles())
                .containsExactly(SigningRole.PERSON, SigningRole.NUMBER, SigningRole.DATE, SigningRole.ORGANISATION);
        byte[] last = Files.readAllBytes(office.path(file));
        assertThat(last).startsWith(afterPerson);
        List<SignatureStatus> statuses = verified(office.path(file));
        assertThat(statuses).hasSize(4).allMatch(SignatureStatus::isSound);
        assertThat(statuses).allMatch(status -> status.trusted() == SignatureStatus.Trust.YES);
    }

    @Test
    void aNumberGivenBeforeIsPrintedAndOnlyTheSealFollows() throws Exception {
        long id = office.approved("Tuyên truyền");
        office.number(id);

        signed(SigningAct.PERSON, id);
        assertThat(office.state(id)).isEqualTo(DocumentState.READY);
        office.useSeal();
        signed(SigningAct.SEAL, id);

        assertThat(office.file(id).roles()).containsExactly(SigningRole.PERSON, SigningRole.ORGANISATION);
        office.step(id, WorkflowAction.ISSUE);
        assertThat(office.state(id)).isEqualTo(DocumentState.ISSUED);
        assertThat(office.signing.paper().files(id))
                .extracting(DocumentFile::kind)
                .containsExactly(DocumentFile.Kind.SIGNED_PDF);
    }

    @Test
    void bothWhoStandUnderMinutesSign() throws Exception {
        long id = office.approve(SigningDrafts.minutes());
        office.usePerson("Lê Văn Đạt");
        signed(SigningAct.PERSON, id);
        assertThat(office.state(id)).isEqualTo(DocumentState.APPROVED);
        office.useLeader();
        signed(SigningAct.PERSON, id);
        assertThat(office.state(id)).isEqualTo(DocumentState.SIGNED);
        assertThat(verified(office.path(office.file(id)))).hasSize(2);
    }

    @Test
    void anotherPersonsCertificateIsNamed() throws Exception {
        long id = office.approved("Tuyên truyền");
        office.usePerson("Phạm Văn Khác");
        SigningOutcome outcome = office.sign(SigningAct.PERSON, id).get(0);
        assertThat(key(outcome)).isEqualTo("signing.otherName");
        assertThat(office.state(id)).isEqualTo(DocumentState.APPROVED);
        assertThat(verified(office.path(office.file(id)))).isEmpty();
    }

    @Test
    void withoutTheRuleOfNamesAnybodySigns() throws Exception {
        long id = office.approved("Tuyên truyền");
        office.usePerson("Phạm Văn Khác");
        SigningTestOffice.run(office.signing.setup().saveRules(new SigningRules(false, false, true)));
        signed(SigningAct.PERSON, id);
    }

    @Test
    void aFileChangedOnTheDiskIsNamedAndNotSigned() throws Exception {
        long id = office.approved("Tuyên truyền");
        signed(SigningAct.PERSON, id);
        office.number(id);
        Path path = office.path(office.file(id));
        byte[] bytes = Files.readAllBytes(path);
        bytes[bytes.length / 2] ^= 1;
        Files.write(path, bytes);
        office.useSeal();

        SigningOutcome outcome = office.sign(SigningAct.SEAL, id).get(0);

        assertThat(key(outcome)).isEqualTo("signing.file.changed");
        assertThat(office.file(id).roles()).containsExactly(SigningRole.PERSON);
        assertThatThrownBy(() -> office.step(id, WorkflowAction.ISSUE)).hasMessageContaining("signing.file.changed");
    }

    @Test
    void theSealWaitsForPersonAndNumber() throws Exception {
        long id = office.approved("Tuyên truyền");
        office.useSeal();
        assertThat(key(office.sign(SigningAct.SEAL, id).get(0))).isEqualTo("signing.personFirst");
        office.useLeader();
        signed(SigningAct.PERSON, id);
        office.useSeal();
        assertThat(key(office.sign(SigningAct.SEAL, id).get(0))).isEqualTo("signing.numberFirst");
    }

    @Test
    void withoutTheSealAnElectronicDocumentIsNotIssuedUnlessTheOfficeAllowsIt() throws Exception {
        long id = office.approved("Tuyên truyền");
        signed(SigningAct.PERSON, id);
        office.number(id);
        assertThatThrownBy(() -> office.step(id, WorkflowAction.ISSUE)).hasMessageContaining("signing.sealFirst");
        assertThat(office.state(id)).isEqualTo(DocumentState.READY);

        SigningTestOffice.run(office.signing.setup().saveRules(new SigningRules(false, true, false)));
        office.step(id, WorkflowAction.ISSUE);
        assertThat(office.state(id)).isEqualTo(DocumentState.ISSUED);
    }

    @Test
    void anOpenedTextLosesItsSignaturesButTheFileIsKept() throws Exception {
        long id = office.approved("Tuyên truyền");
        signed(SigningAct.PERSON, id);
        Path path = office.path(office.file(id));

        office.step(id, WorkflowAction.REOPEN);
        office.step(id, WorkflowAction.SUBMIT);
        office.step(id, WorkflowAction.APPROVE);

        assertThat(SigningTestOffice.run(office.signing.list().waiting()).get(0).file())
                .isEmpty();
        assertThat(path).exists();
        signed(SigningAct.PERSON, id);
        assertThat(office.path(office.file(id))).isNotEqualTo(path);
    }

    @Test
    void everySignatureIsInTheAuditLogWithItsSigner() throws Exception {
        long id = office.approved("Tuyên truyền");
        signed(SigningAct.PERSON, id);
        assertThat(office.office.context.life().audit().of(AuditSubject.document(id)))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .contains(tuple("SIGNATURE_PERSON", SigningDrafts.SIGNER));
    }

    @Test
    void aDateOfAnotherMonthThanThePrintedOneIsRefused() throws Exception {
        long id = office.approved("Tuyên truyền");
        signed(SigningAct.PERSON, id);
        office.office
                .context
                .documentService()
                .number(id, new DocumentNumber(6, "", "KH-CĐGD"), LocalDate.of(2026, 4, 1));
        office.step(id, WorkflowAction.GIVE_NUMBER);
        office.useSeal();
        assertThat(key(office.sign(SigningAct.SEAL, id).get(0))).isEqualTo("signing.otherMonth");
    }

    @Test
    void aDraftIsNotPreparedForSigning() throws Exception {
        long id = office.office.context.documentService().create(SigningDrafts.plan(), "");
        assertThat(key(office.sign(SigningAct.PERSON, id).get(0))).isEqualTo("signing.notApproved");
    }

    private void signed(SigningAct act, long id) throws Exception {
        assertThat(office.sign(act, id))
                .allSatisfy(one -> assertThat(one.problems()).isEmpty());
    }

    private List<SignatureStatus> verified(Path file) throws Exception {
        return SigningTestOffice.run(office.signing.check().check(file)).signatures();
    }

    private static String key(SigningOutcome outcome) {
        return outcome.problems().get(0).message().key();
    }
}
