package vn.congdoan.vanthu.sign.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.security.auth.login.FailedLoginException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.sign.TestAuthority;

class SigningKeysTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static TestAuthority authority;
    private static Path file;

    @TempDir
    static Path folder;

    @BeforeAll
    static void issue() throws Exception {
        authority = TestAuthority.create();
        file = authority.person("Nguyễn Thị Hưởng").store(folder.resolve("hưởng.p12"));
    }

    private static SigningKey open(Path store, String pin) {
        return new SigningKeys(CLOCK).open(new KeySource.KeyFile(store.toString()), pin.toCharArray());
    }

    @Test
    void describesTheCertificateAndItsChain() {
        try (SigningKey key = open(file, TestAuthority.PIN)) {
            SigningCertificate certificate = key.certificate();
            assertThat(certificate.subject()).isEqualTo("Nguyễn Thị Hưởng");
            assertThat(certificate.issuer()).isEqualTo("CA thử nghiệm Hoa Lâm");
            assertThat(certificate.isUsable()).isTrue();
            assertThat(certificate.validTo()).isAfter(CLOCK.instant());
            assertThat(key.chain()).hasSize(2).last().isEqualTo(authority.certificate());
        }
    }

    @Test
    void wipesThePinAlsoWhenItIsWrong() {
        char[] right = TestAuthority.PIN.toCharArray();
        new SigningKeys(CLOCK)
                .open(new KeySource.KeyFile(file.toString()), right)
                .close();
        assertThat(right).containsOnly('\0');
        char[] wrong = "sai".toCharArray();
        assertThatThrownBy(() -> new SigningKeys(CLOCK).open(new KeySource.KeyFile(file.toString()), wrong))
                .hasMessageContaining("sign.key.wrongPassword");
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void namesWhatIsWrongWithAFile() throws Exception {
        assertThatThrownBy(() -> open(folder.resolve("none.p12"), "x")).hasMessageContaining("sign.key.noFile");
        Path text = Files.writeString(folder.resolve("text.p12"), "không phải khoá");
        assertThatThrownBy(() -> open(text, "x")).hasMessageContaining("sign.key.notKeyFile");
        assertThatThrownBy(() -> open(Files.createFile(folder.resolve("empty.p12")), "x"))
                .hasMessageContaining("sign.key.notKeyFile");
        assertThatThrownBy(() -> open(folder, "x")).hasMessageContaining("sign.key.");
        byte[] cut = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half.p12"), java.util.Arrays.copyOf(cut, cut.length / 2));
        assertThatThrownBy(() -> open(half, TestAuthority.PIN)).hasMessageContaining("sign.key.");
    }

    @Test
    void findsNothingToSignWithInAFileOfCertificatesOnly() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("ca", authority.certificate());
        Path only = folder.resolve("only.p12");
        try (OutputStream out = Files.newOutputStream(only)) {
            store.store(out, TestAuthority.PIN.toCharArray());
        }
        assertThatThrownBy(() -> open(only, TestAuthority.PIN)).hasMessageContaining("sign.key.noCertificate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "notYetValid", "usage"})
    void refusesCertificatesThatMayNotSignToday(String why) throws Exception {
        TestAuthority.Identity identity = switch (why) {
            case "expired" -> authority.expired("Lê Văn Cũ");
            case "notYetValid" -> authority.notYetValid("Lê Văn Mới");
            default -> authority.encipherer("Lê Văn Mã");
        };
        try (SigningKey key = open(identity.store(folder.resolve(why + ".p12")), TestAuthority.PIN)) {
            assertThat(key.certificate().isUsable()).isFalse();
            assertThatThrownBy(key::requireUsable)
                    .hasMessageContaining("sign.key." + why)
                    .hasMessageContaining(
                            identity.certificate()
                                            .getSubjectX500Principal()
                                            .getName()
                                            .contains("Lê")
                                    ? "Lê Văn"
                                    : "");
        }
    }

    @Test
    void choosesAmongSeveralCertificates() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        TestAuthority.Identity old = authority.expired("Nguyễn Văn An");
        TestAuthority.Identity now = authority.person("Nguyễn Văn An");
        TestAuthority.Identity other = authority.person("Trần Thị Bình");
        for (TestAuthority.Identity one : List.of(old, now, other)) {
            store.setKeyEntry(
                    one.certificate().getSerialNumber().toString(),
                    one.key(),
                    TestAuthority.PIN.toCharArray(),
                    new Certificate[] {one.certificate()});
        }
        Path several = folder.resolve("several.p12");
        try (OutputStream out = Files.newOutputStream(several)) {
            store.store(out, TestAuthority.PIN.toCharArray());
        }
        try (SigningKey key = open(several, TestAuthority.PIN)) {
            assertThat(key.certificates()).hasSize(3);
            assertThat(key.certificate().isUsable()).isTrue();
            assertThat(key.with("nguyen van an").certificate().isUsable()).isTrue();
            assertThat(key.with("BÌNH").certificate().subject()).isEqualTo("Trần Thị Bình");
            assertThatThrownBy(() -> key.with("Phạm Văn Không"))
                    .hasMessageContaining("sign.key.notFound")
                    .hasMessageContaining("Trần Thị Bình");
            assertThatThrownBy(() -> key.with("Lê")).hasMessageContaining("sign.key.notFound");
        }
    }

    @Test
    void tellsWhoseCertificateItIs() {
        try (SigningKey key = open(file, TestAuthority.PIN)) {
            assertThat(key.belongsTo("NGUYỄN THỊ HƯỞNG")).isTrue();
            assertThat(key.belongsTo("Nguyen Thi Huong")).isTrue();
            assertThat(key.belongsTo("Nguyễn Thị Hương Giang")).isFalse();
            assertThat(key.belongsTo("")).isFalse();
        }
    }

    /** What the drivers say, as Java's provider passes it on. */
    @ParameterizedTest
    @CsvSource({
        "CKR_PIN_INCORRECT, UNKNOWN, sign.key.wrongPin",
        "CKR_PIN_INCORRECT, FEW_TRIES, sign.key.wrongPinFewTries",
        "CKR_PIN_INCORRECT, FINAL_TRY, sign.key.wrongPinLastTry",
        "CKR_PIN_INCORRECT, LOCKED, sign.key.pinLocked",
        "CKR_PIN_LOCKED, UNKNOWN, sign.key.pinLocked",
        "CKR_PIN_EXPIRED, UNKNOWN, sign.key.pinExpired",
        "CKR_TOKEN_NOT_PRESENT, UNKNOWN, sign.key.tokenGone",
        "CKR_DEVICE_MEMORY, UNKNOWN, sign.key.tokenFailed"
    })
    void namesWhatATokenRefuses(String code, PinState state, String key) {
        Exception cause = new Exception(code);
        IOException failure = new IOException("load failed", code.contains("PIN") ? login(cause) : cause);
        assertThat(KeyProblems.whileOpening(failure, state)).hasMessageContaining("key=" + key + ",");
    }

    private static Exception login(Exception cause) {
        FailedLoginException failed = new FailedLoginException();
        failed.initCause(cause);
        return new UnrecoverableKeyException().initCause(failed) instanceof Exception wrapped ? wrapped : failed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CKR_DEVICE_REMOVED",
                "CKR_SESSION_HANDLE_INVALID",
                "CKR_TOKEN_NOT_PRESENT",
                "Token has been removed"
            })
    void namesATokenThatIsPulledOutWhileSigning(String said) {
        assertThat(KeyProblems.whileSigning(new java.security.ProviderException(new Exception(said))))
                .hasMessageContaining("sign.key.tokenGone");
    }
}
