package vn.congdoan.vanthu.app.signing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.settings.SigningSettings;
import vn.congdoan.vanthu.sign.key.SoftToken;

/** The office's signing with a token (SoftHSM), in a process of its own because the token's library reads the environment. */
class TokenSigningTest {
    @TempDir
    Path folder;

    private SoftToken token;

    @BeforeEach
    void plugIn() throws Exception {
        assumeTrue(SoftToken.isInstalled() || System.getenv("CI") != null);
        token = SoftToken.create(folder);
        token.add(SigningTestOffice.leader(), "01");
    }

    @Test
    void aDocumentIsSignedWithATokenAfterAWrongPin() throws Exception {
        assertThat(session())
                .containsExactly(
                        // SoftHSM always offers one more token, without a name.
                        "tokens [vanthu, ]", "wrong sign.key.wrongPinFewTries", "signed true", "state SIGNED");
    }

    private List<String> session() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--add-exports=jdk.crypto.cryptoki/sun.security.pkcs11.wrapper=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Session.class.getName(),
                folder.resolve("office").toString(),
                SoftToken.library()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SOFTHSM2_CONF", token.settings().toString());
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    /** Signs one document with the only key of the first token. */
    static final class Session {
        private Session() {}

        /** Folder of the office, library of the token. */
        public static void main(String[] arguments) throws Exception {
            try (SigningTestOffice office = new SigningTestOffice(Path.of(arguments[0]))) {
                SigningSetup setup = office.signing.setup();
                setup.changeMachine(was -> was.withKey(SigningSettings.Key.TOKEN, "", arguments[1], 0));
                System.out.println("tokens " + SigningTestOffice.run(setup.tokens(arguments[1])));
                long id = office.approved("Tuyên truyền");
                System.out.println("wrong " + wrongPin(office));
                UnlockedKey key = SigningTestOffice.run(
                        office.signing.queue().unlock(SigningAct.PERSON, new Pin(SoftToken.PIN.toCharArray())));
                List<SigningTarget> targets = List.of(new SigningTarget.OfDocument(id, "văn bản"));
                List<SigningOutcome> outcomes =
                        SigningTestOffice.run(office.signing.queue().sign(targets, key, () -> false, outcome -> {}));
                System.out.println("signed " + outcomes.get(0).isSigned());
                System.out.println("state " + office.state(id));
            }
        }

        private static String wrongPin(SigningTestOffice office) throws Exception {
            try {
                SigningTestOffice.run(office.signing.queue().unlock(SigningAct.PERSON, new Pin("000000".toCharArray())))
                        .close();
                return "none";
            } catch (ProblemException e) {
                return e.findings().get(0).message().key();
            }
        }
    }
}
