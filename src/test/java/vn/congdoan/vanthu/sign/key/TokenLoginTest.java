package vn.congdoan.vanthu.sign.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.sign.TestAuthority;

/** A real token's library, SoftHSM, with keys that another program put there. */
class TokenLoginTest {
    @TempDir
    Path folder;

    private TestAuthority authority;
    private SoftToken token;

    @BeforeEach
    void plugIn() throws Exception {
        assumeTrue(SoftToken.isInstalled() || System.getenv("CI") != null);
        authority = TestAuthority.create();
        token = SoftToken.create(folder);
    }

    private List<String> session(boolean exported, String... steps) throws Exception {
        Path root = authority.store(folder.resolve("root.cer"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        if (exported) {
            command.add("--add-exports=jdk.crypto.cryptoki/sun.security.pkcs11.wrapper=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TokenSession.class.getName()));
        command.addAll(List.of(SoftToken.library(), folder.resolve("tokens").toString(), root.toString()));
        command.addAll(List.of(steps));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SOFTHSM2_CONF", token.settings().toString());
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor(60, TimeUnit.SECONDS);
        return lines;
    }

    @Test
    void signsWithRsaAndEllipticKeysAndCompletesTheChain() throws Exception {
        token.add(authority.person("Nguyen Thi Huong"), "01");
        token.add(authority.person("Tran Binh", TestAuthority.elliptic("secp256r1")), "02");
        assertThat(session(true, "open:0:" + SoftToken.PIN, "choose:Huong", "sign", "choose:Binh", "sign", "close"))
                .containsExactly(
                        "opened 2 chain 2",
                        "chosen Nguyen Thi Huong",
                        "signed true",
                        "chosen Tran Binh",
                        "signed true",
                        "closed");
    }

    @Test
    void namesWrongPinsEmptySlotsAndWrongCertificates() throws Exception {
        token.add(authority.person("Nguyen Thi Huong"), "01");
        token.add(authority.expired("Le Van Cu"), "02");
        String right = "open:0:" + SoftToken.PIN;
        assertThat(session(true, "open:0:999999", "open:5:" + SoftToken.PIN, right, "choose:Khong", "choose:Cu"))
                .containsExactly(
                        "sign.key.wrongPinFewTries",
                        "sign.key.noToken",
                        "opened 2 chain 2",
                        "sign.key.notFound",
                        "sign.key.expired");
    }

    @Test
    void worksWithLessToTellWhereJavaHidesTheTokensState() throws Exception {
        token.add(authority.person("Nguyen Thi Huong"), "01");
        assertThat(session(false, "open:0:999999", "open:9:" + SoftToken.PIN, "open:0:" + SoftToken.PIN, "sign"))
                .containsExactly("sign.key.wrongPin", "sign.key.noToken", "opened 1 chain 2", "signed true");
    }

    @Test
    void namesATokenThatIsPulledOutBetweenTwoFiles() throws Exception {
        token.add(authority.person("Nguyen Thi Huong"), "01");
        assertThat(session(true, "open:0:" + SoftToken.PIN, "sign", "remove", "sign"))
                .containsExactly("opened 1 chain 2", "signed true", "removed", "sign.key.tokenGone");
    }

    @Test
    void namesALockedPinWithoutTryingIt() throws Exception {
        token.add(authority.person("Nguyen Thi Huong"), "01");
        token.lock();
        assertThat(session(true, "open:0:" + SoftToken.PIN)).containsExactly("sign.key.pinLocked");
    }

    @Test
    void namesATokenWithoutACertificate() throws Exception {
        assertThat(session(true, "open:0:" + SoftToken.PIN)).containsExactly("sign.key.noCertificate");
    }

    @Test
    void namesLibrariesThatAreMissingOrNone() throws Exception {
        SigningKeys keys = new SigningKeys(Clock.systemUTC());
        assertThatThrownBy(() ->
                        keys.open(new KeySource.Token(folder.resolve("none.so").toString(), 0), new char[0]))
                .hasMessageContaining("sign.key.noLibrary");
        Path text = Files.writeString(folder.resolve("text.so"), "không phải thư viện");
        assertThatThrownBy(() -> keys.open(new KeySource.Token(text.toString(), 0), new char[0]))
                .hasMessageContaining("sign.key.notLibrary");
        assertThatThrownBy(() -> keys.open(new KeySource.Token("\0", 0), new char[0]))
                .hasMessageContaining("sign.key.noLibrary");
    }

    @Test
    void tellsThatOtherSystemsHaveNoWindowsStore() {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
        assertThatThrownBy(() -> new SigningKeys(Clock.systemUTC()).open(new KeySource.WindowsStore(), new char[0]))
                .hasMessageContaining("sign.key.noWindowsStore");
    }
}
