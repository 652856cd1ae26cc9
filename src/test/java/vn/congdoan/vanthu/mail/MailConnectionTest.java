package vn.congdoan.vanthu.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MailAccount.Security;

class MailConnectionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneOffset.UTC);
    private static final String SUBJECT =
            "Kế hoạch số 05/KH-LĐLĐ Tuyên truyền Đại hội Công đoàn các cấp, nhiệm kỳ 2025 - 2030";

    private GreenMail server;

    /** GreenMail's own certificate is for no host at all. */
    @BeforeAll
    static void useCertificateOfThisHost() throws Exception {
        System.setProperty("greenmail.tls.keystore.file", keystore().toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void aVietnameseLetterArrivesAsItWasWritten() throws Exception {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTP, Security.NONE);
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);

        try (MailConnection mail = MailConnection.open(account, "mật khẩu", CLOCK)) {
            mail.send(letter(
                    "cdcs@example.vn", List.of(new Letter.Attachment("Kế hoạch số 05.pdf", "application/pdf", bytes))));
        }

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(SUBJECT);
        assertThat(received.getSentDate()).isEqualTo(Date.from(CLOCK.instant()));
        InternetAddress from = (InternetAddress) received.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Liên đoàn Lao động tỉnh");
        InternetAddress to = (InternetAddress) received.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("CĐCS Trường Tiểu học Hòa Bình");
        Multipart parts = (Multipart) received.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("Kính gửi: các đơn vị\nĐề nghị xác nhận.");
        Part file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("Kế hoạch số 05.pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void headersAreAsciiOnly() throws Exception {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTP, Security.NONE);

        try (MailConnection mail = MailConnection.open(account, "mật khẩu", CLOCK)) {
            mail.send(letter("cdcs@example.vn", List.of()));
        }

        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        server.getReceivedMessages()[0].writeTo(raw);
        for (byte letter : raw.toByteArray()) {
            assertThat(letter).isNotNegative();
        }
    }

    @Test
    void aSubjectCannotAddHeaders() throws Exception {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTP, Security.NONE);

        try (MailConnection mail = MailConnection.open(account, "mật khẩu", CLOCK)) {
            mail.send(new Letter("cdcs@example.vn", "", "Kế hoạch\r\nBcc: other@example.vn", "x", List.of()));
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void aWrongPasswordIsNamed() {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTP, Security.NONE);

        assertProblem("mail.password", () -> MailConnection.open(account, "sai", CLOCK));
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        MailAccount account = account(free, Security.NONE);

        assertProblem("mail.unreachable", () -> MailConnection.open(account, "mật khẩu", CLOCK));
    }

    @Test
    void anAddressThatIsNoneIsNamedAndTheNextLetterGoes() throws Exception {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTP, Security.NONE);

        try (MailConnection mail = MailConnection.open(account, "mật khẩu", CLOCK)) {
            assertProblem("mail.badAddress", () -> mail.send(letter("không phải địa chỉ", List.of())));
            mail.send(letter("cdcs@example.vn", List.of()));
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aRecipientThatTheServerRefusesIsNamedAndTheNextLetterGoes() throws Exception {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTP, Security.NONE);
        server.getManagers().getUserManager().setMessageDeliveryHandler((message, mailAddress) -> {
            if (mailAddress.getEmail().startsWith("refused")) {
                throw new com.icegreen.greenmail.user.UserException("no such mailbox");
            }
            return server.getManagers().getUserManager().getUserByEmail("office@example.vn");
        });

        try (MailConnection mail = MailConnection.open(account, "mật khẩu", CLOCK)) {
            assertProblem("mail.refused", () -> mail.send(letter("refused@example.vn", List.of())));
            mail.send(letter("cdcs@example.vn", List.of()));
        }
    }

    @Test
    void aServerWhoseCertificateNobodyVouchesForGetsNothing() {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTPS, Security.TLS);

        assertProblem("mail.notSecure", () -> MailConnection.open(account, "mật khẩu", CLOCK));
    }

    @Test
    void lettersGoEncryptedToATrustedServer() throws Exception {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTPS, Security.TLS);

        try (MailConnection mail = MailConnection.open(account, "mật khẩu", CLOCK, trusting())) {
            mail.send(letter("cdcs@example.vn", List.of()));
        }

        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo(SUBJECT);
    }

    @Test
    void aServerWithoutEncryptionGetsNoPassword() {
        MailAccount account = start(ServerSetup.PROTOCOL_SMTP, Security.STARTTLS);

        assertProblem("mail.notSecure", () -> MailConnection.open(account, "mật khẩu", CLOCK));
    }

    private static Path keystore() throws Exception {
        return Path.of(MailConnectionTest.class.getResource("/mail/server.p12").toURI());
    }

    private static SSLSocketFactory trusting() throws Exception {
        KeyStore trusted = KeyStore.getInstance(keystore().toFile(), "changeit".toCharArray());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("mail", trusted.getCertificate("mail"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private MailAccount start(String protocol, Security security) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        server.setUser("office@example.vn", "office", "mật khẩu");
        server.getManagers().getUserManager().setAuthRequired(true);
        int port = protocol.equals(ServerSetup.PROTOCOL_SMTPS)
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
        return account(port, security);
    }

    private static MailAccount account(int port, Security security) {
        return new MailAccount("127.0.0.1", port, security, "office", "Liên đoàn Lao động tỉnh", "office@example.vn");
    }

    private static Letter letter(String to, List<Letter.Attachment> attachments) {
        return new Letter(
                to, "CĐCS Trường Tiểu học Hòa Bình", SUBJECT, "Kính gửi: các đơn vị\nĐề nghị xác nhận.", attachments);
    }

    private static void assertProblem(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        problem.findings().get(0).message().key())
                                .isEqualTo(key));
    }
}
