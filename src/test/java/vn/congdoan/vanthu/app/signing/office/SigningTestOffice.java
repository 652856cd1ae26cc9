package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.settings.SigningSettings;
import vn.congdoan.vanthu.sign.TestAuthority;
import vn.congdoan.vanthu.ui.TestOffice;

/** An office whose machine holds the keys of its leader and of the organisation. */
public final class SigningTestOffice implements AutoCloseable {
    public static final String ORGANISATION = "Công đoàn Giáo dục tỉnh Hoa Lâm";
    private static final TestAuthority AUTHORITY = authority();
    private static final TestAuthority.Identity LEADER = identity(SigningDrafts.SIGNER);
    private static final TestAuthority.Identity SEAL = identity(ORGANISATION);

    public final TestOffice office;
    public final SigningServices signing;
    private final Path folder;

    public SigningTestOffice(Path folder) throws Exception {
        this.folder = folder;
        Path authorities = Files.createDirectories(folder.resolve("data/authorities"));
        Files.write(authorities.resolve("ca.cer"), AUTHORITY.certificate().getEncoded());
        office = new TestOffice(folder.resolve("data"));
        signing = office.context.life().officeSigning();
        useLeader();
    }

    /** The leader's certificate and key, to put onto a token. */
    public static TestAuthority.Identity leader() {
        return LEADER;
    }

    /** From now on the machine holds the leader's key. */
    public void useLeader() throws Exception {
        use(LEADER.store(folder.resolve("leader.p12")));
    }

    /** From now on the machine holds the organisation's key. */
    public void useSeal() throws Exception {
        use(SEAL.store(folder.resolve("seal.p12")));
    }

    public void usePerson(String name) throws Exception {
        use(identity(name).store(folder.resolve("other.p12")));
    }

    private void use(Path key) {
        settings(key.toString());
    }

    private void settings(String file) {
        signing.setup()
                .changeMachine(was -> new SigningSettings(
                        SigningSettings.Key.FILE,
                        file,
                        "",
                        0,
                        "",
                        "",
                        was.personPicture(),
                        was.sealPicture(),
                        was.sealDiameter(),
                        "",
                        was.watchedFolder()));
    }

    /** A plan that the leader has approved; number and day are open. */
    public long approved(String subject) {
        Draft plan = SigningDrafts.plan();
        DocumentParts parts = plan.parts();
        return approve(plan.withParts(new DocumentParts(
                parts.type(),
                parts.parentOrganisation(),
                parts.organisation(),
                parts.number(),
                parts.place(),
                parts.date(),
                parts.mark(),
                subject,
                parts.authority(),
                parts.addressees(),
                parts.recipients(),
                parts.archive(),
                parts.signatures())));
    }

    public long approve(Draft draft) {
        long id = office.context.documentService().create(draft, "");
        step(id, WorkflowAction.SUBMIT);
        step(id, WorkflowAction.APPROVE);
        return id;
    }

    public void step(long id, WorkflowAction action) {
        office.context.life().workflow().apply(id, action, action.needsReason() ? "sửa" : "");
    }

    /** Gives number 6 and the fifth of March. */
    public void number(long id) {
        office.context.documentService().number(id, new DocumentNumber(6, "", "KH-CĐGD"), LocalDate.of(2026, 3, 5));
        step(id, WorkflowAction.GIVE_NUMBER);
    }

    public DocumentState state(long id) {
        return office.context.life().workflow().flow(id).state();
    }

    public SignedFile file(long id) throws Exception {
        return run(signing.list().waiting()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow()
                .file()
                .orElseThrow();
    }

    public Path path(SignedFile file) {
        return folder.resolve("data/signed").resolve(file.fileCopy());
    }

    public List<SigningOutcome> sign(SigningAct act, Long... ids) throws Exception {
        List<SigningTarget> targets = new ArrayList<>();
        for (Long id : ids) {
            targets.add(new SigningTarget.OfDocument(id, "văn bản " + id));
        }
        return sign(act, targets);
    }

    public List<SigningOutcome> sign(SigningAct act, List<SigningTarget> targets) throws Exception {
        UnlockedKey key = run(signing.queue().unlock(act, pin()));
        return run(signing.queue().sign(targets, key, () -> false, outcome -> {}));
    }

    public static Pin pin() {
        return new Pin(TestAuthority.PIN.toCharArray());
    }

    public static <T> T run(Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }

    private static TestAuthority authority() {
        try {
            return TestAuthority.create();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestAuthority.Identity identity(String name) {
        try {
            return AUTHORITY.person(name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
