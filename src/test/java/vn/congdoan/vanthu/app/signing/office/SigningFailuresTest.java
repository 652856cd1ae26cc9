package vn.congdoan.vanthu.app.signing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Addition;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.settings.SigningSettings;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;

/** What is left when something goes wrong in the middle, and who may do what; over a real store, with an engine that obeys. */
class SigningFailuresTest {
    /** Finer than databases keep moments, as real ones are. */
    private static final Clock FINE_CLOCK = Clock.offset(SigningDrafts.CLOCK, Duration.ofNanos(7));

    @TempDir
    Path folder;

    private final Engine engine = new Engine();
    private User user = User.sole("Hoa");
    private Database database;
    private SettingsStore settings;
    private WorkflowService workflow;
    private SigningServices signing;
    private long id;

    @BeforeEach
    void open() {
        Access access = () -> user;
        database = new Database(folder.resolve("db"), () -> false);
        settings = new SettingsStore(folder.resolve("settings.json"));
        AuditTrail audit = new AuditTrail(new AuditRepository(database), access, FINE_CLOCK);
        workflow = new WorkflowService(database, audit, access, FINE_CLOCK);
        signing = OfficeSigning.of(
                new OfficeSigning.Parts(
                        database,
                        settings,
                        SigningDrafts.EXPORTS,
                        null,
                        null,
                        SigningDrafts::plan,
                        workflow,
                        audit,
                        access,
                        folder.resolve("signed"),
                        folder.resolve("authorities"),
                        FINE_CLOCK),
                engine);
        id = new DocumentRepository(database).create(SigningDrafts.plan(), "", "", Instant.EPOCH);
        workflow.apply(id, WorkflowAction.SUBMIT, "");
        workflow.apply(id, WorkflowAction.APPROVE, "");
    }

    @AfterEach
    void close() {
        settings.close();
        database.close();
    }

    @Test
    void aSignatureThatDoesNotVerifyIsNotStored() throws Exception {
        engine.broken = true;
        assertThat(sign().problems().get(0).message().key()).isEqualTo("signing.brokenAfter");
        assertUnsigned();
    }

    @Test
    void aServiceThatFailsWhileSigningLeavesEverythingAsItWas() throws Exception {
        engine.failing = true;
        assertThat(sign().problems().get(0).message().key()).isEqualTo("sign.tsa.silent");
        assertUnsigned();
    }

    @Test
    void aStepThatCannotBeTakenTakesTheFileBack() throws Exception {
        engine.meanwhile = () -> workflow.apply(id, WorkflowAction.SIGN_ON_PAPER, "");
        assertThat(sign().problems()).isNotEmpty();
        assertThat(workflow.flow(id).state()).isEqualTo(DocumentState.SIGNED);
        assertThat(files()).noneMatch(file -> file.contains("signed"));
    }

    @Test
    void aClerkDoesNotSignAsTheLeaderAndTheLeaderDoesNotSeal() {
        user = new User(2, "thu", "Thu", Set.of(Role.CLERK), true);
        refused(SigningAct.PERSON);
        user = new User(3, "lan", "Lan", Set.of(Role.LEADER), true);
        refused(SigningAct.SEAL);
        user = new User(4, "an", "An", Set.of(Role.STAFF), true);
        refused(SigningAct.PERSON);
        assertThatThrownBy(() -> SigningTestOffice.run(signing.handoff().writeOut(id, folder.resolve("ra"))))
                .hasMessageContaining("people.refused");
        assertThat(engine.opened).isZero();
    }

    @Test
    void aClerkFilesWhatTheLeaderHasSignedElsewhere() throws Exception {
        user = new User(2, "thu", "Thu", Set.of(Role.CLERK), true);
        Path written = SigningTestOffice.run(signing.handoff().writeOut(id, folder.resolve("ra")));
        Files.writeString(written, Files.readString(written) + "\nsigned");
        SigningTestOffice.run(signing.handoff().receive(written));
        assertThat(workflow.flow(id).state()).isEqualTo(DocumentState.SIGNED);
    }

    @Test
    void whoSignsSeveralTimesInARowIsNoneElse() throws Exception {
        assertThat(sign(SigningAct.PERSON).problems()).isEmpty();
        DocumentParts parts = SigningDrafts.numbered().parts();
        Draft numbered = SigningDrafts.plan().withParts(parts);
        new DocumentRepository(database).save(id, numbered, "", Instant.EPOCH);
        workflow.apply(id, WorkflowAction.GIVE_NUMBER, "");
        assertThat(sign(SigningAct.SEAL).problems()).isEmpty();
        assertThat(SigningTestOffice.run(signing.list().waiting())
                        .get(0)
                        .file()
                        .orElseThrow()
                        .open())
                .isEmpty();
    }

    private void refused(SigningAct act) {
        assertThatThrownBy(() -> SigningTestOffice.run(signing.queue().unlock(act, SigningTestOffice.pin())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("people.refused");
    }

    private SigningOutcome sign() throws Exception {
        return sign(SigningAct.PERSON);
    }

    private SigningOutcome sign(SigningAct act) throws Exception {
        UnlockedKey key = SigningTestOffice.run(signing.queue().unlock(act, SigningTestOffice.pin()));
        List<SigningTarget> targets = List.of(new SigningTarget.OfDocument(id, "văn bản"));
        return SigningTestOffice.run(signing.queue().sign(targets, key, () -> false, outcome -> {}))
                .get(0);
    }

    private void assertUnsigned() throws Exception {
        assertThat(workflow.flow(id).state()).isEqualTo(DocumentState.APPROVED);
        assertThat(SigningTestOffice.run(signing.list().waiting())
                        .get(0)
                        .file()
                        .orElseThrow()
                        .roles())
                .isEmpty();
        assertThat(files()).hasSize(1).noneMatch(file -> file.contains("signed"));
    }

    private List<String> files() throws Exception {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder.resolve("signed"))) {
            for (Path file : found.toList()) {
                contents.add(Files.readString(file));
            }
        }
        return contents;
    }

    /** A "PDF" is a text here, and each line "signed" in it a signature. */
    private static final class Engine implements PdfSignatures {
        private boolean broken;
        private boolean failing;
        private Runnable meanwhile = () -> {};
        private int opened;

        @Override
        public byte[] prepare(Draft draft, boolean fields) {
            return draft.bodyText().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public SigningPlaces places(Draft draft) {
            return SigningPlaces.NONE;
        }

        @Override
        public OpenKey open(SigningRole role, Pin pin) {
            opened++;
            return new OpenKey() {
                @Override
                public String owner() {
                    return SigningDrafts.SIGNER;
                }

                @Override
                public void close() {
                    // nothing is held
                }
            };
        }

        @Override
        public OpenKey open(SigningRole role, SigningSettings settings, Pin pin) {
            return open(role, pin);
        }

        @Override
        public byte[] sign(byte[] pdf, SigningRole role, OpenKey key, Draft draft, Draft printed) {
            return signForeign(pdf, role, key);
        }

        @Override
        public byte[] signForeign(byte[] pdf, SigningRole role, OpenKey key) {
            if (failing) {
                throw ProblemException.of("sign.tsa.silent");
            }
            meanwhile.run();
            return (new String(pdf, StandardCharsets.UTF_8) + "\nsigned").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void trustChanged() {
            // nothing is remembered
        }

        @Override
        public List<SignatureStatus> verify(byte[] pdf) {
            long count = new String(pdf, StandardCharsets.UTF_8)
                    .lines()
                    .filter("signed"::equals)
                    .count();
            return Stream.generate(() -> new SignatureStatus(
                            "Signature1",
                            SigningDrafts.SIGNER,
                            "CA",
                            null,
                            false,
                            !broken,
                            true,
                            Addition.NOTHING,
                            Trust.UNKNOWN,
                            List.of()))
                    .limit(count)
                    .toList();
        }

        @Override
        public List<MessageRef> differences(byte[] prepared, byte[] returned) {
            return List.of();
        }

        @Override
        public List<SigningCertificate> certificates(KeySource source, Pin pin) {
            return List.of();
        }

        @Override
        public List<String> tokens(String library) {
            return List.of();
        }

        @Override
        public byte[] trialPage() {
            return new byte[0];
        }
    }
}
