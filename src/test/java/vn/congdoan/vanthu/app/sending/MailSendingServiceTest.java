package vn.congdoan.vanthu.app.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MailAccount.Security;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.TestOffice;

class MailSendingServiceTest {
    @TempDir
    Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private TestOffice office;
    private SendingServices sending;
    private long document;

    @BeforeEach
    void open() {
        server.start();
        server.setUser("office@example.vn", "office", "mật khẩu");
        server.getManagers().getUserManager().setAuthRequired(true);
        office = new TestOffice(folder.resolve("data"));
        sending = office.context.life().sending();
        recipient("Công đoàn Y tế", Channel.EMAIL, "yte@example.vn");
        recipient("Công đoàn Giáo dục", Channel.EMAIL, "giaoduc@example.vn");
        recipient("Công đoàn Viên chức", Channel.EMAIL, "");
        recipient("Sở Nội vụ", Channel.PAPER, "sonoivu@example.vn");
        document = new IssuedDocuments(office.context)
                .plan(
                        5,
                        List.of(
                                new Recipient("Công đoàn Y tế", ""),
                                new Recipient("Công đoàn Viên chức", ""),
                                new Recipient("Công đoàn Giáo dục", ""),
                                new Recipient("Sở Nội vụ", "")),
                        "VT");
    }

    @AfterEach
    void close() {
        office.close();
        server.stop();
    }

    @Test
    void eachRecipientGetsALetterOfItsOwnWithTheOfficialFile() throws Exception {
        configured();

        MailReport report = send("mật khẩu");

        assertThat(report.sent())
                .extracting(PlannedRecipient::name)
                .containsExactly("Công đoàn Y tế", "Công đoàn Giáo dục");
        assertThat(report.failed())
                .extracting(failed -> failed.recipient().name())
                .containsExactly("Công đoàn Viên chức");
        MimeMessage[] letters = server.getReceivedMessages();
        assertThat(letters).hasSize(2);
        assertThat(letters[0].getAllRecipients()).hasSize(1);
        Multipart parts = (Multipart) letters[0].getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).startsWith("Kính gửi: Công đoàn Y tế");
        SendPack pack = sending.packs()
                .pack(document, folder.resolve("out"), false, Map.of())
                .work()
                .run(JobControl.UNATTENDED);
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(Files.readAllBytes(pack.files().get(0)));
    }

    @Test
    void whatIsOutIsInTheLogInOneSending() throws Exception {
        configured();

        send("mật khẩu");

        List<PlannedRecipient> rows = sending.plans().plan(document).recipients();
        assertThat(rows).filteredOn(PlannedRecipient::isSent).hasSize(2);
        assertThat(rows)
                .filteredOn(PlannedRecipient::isSent)
                .extracting(row -> row.delivery().dispatchId())
                .containsOnly(rows.get(0).delivery().dispatchId());
    }

    @Test
    void aRefusedRecipientIsNamedAndTheRestGoesOn() throws Exception {
        configured();
        server.getManagers().getUserManager().setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().startsWith("yte")) {
                throw new UserException("no such mailbox");
            }
            return server.getManagers().getUserManager().getUserByEmail("office@example.vn");
        });

        MailReport report = send("mật khẩu");

        assertThat(report.sent()).extracting(PlannedRecipient::name).containsExactly("Công đoàn Giáo dục");
        assertThat(report.failed())
                .extracting(failed ->
                        failed.recipient().name() + " " + failed.reason().key())
                .containsExactly("Công đoàn Y tế mail.refused", "Công đoàn Viên chức sending.missing.email");
    }

    @Test
    void aWrongPasswordSendsNothingAndNotesNothing() {
        configured();

        assertProblem("mail.password", () -> send("sai"));

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(sending.plans().plan(document).recipients()).noneMatch(PlannedRecipient::isSent);
    }

    @Test
    void anOfficeWithoutAServerSendsNothing() {
        assertProblem("mail.notSet", () -> send("mật khẩu"));
    }

    @Test
    void theServerIsTriedOut() throws Exception {
        sending.mail().tryOut(account(), "mật khẩu").work().run(JobControl.UNATTENDED);

        assertProblem(
                "mail.password",
                () -> sending.mail().tryOut(account(), "sai").work().run(JobControl.UNATTENDED));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void thePasswordIsNowhereOnTheDisk() throws Exception {
        configured();
        send("mật khẩu");
        assertThat(sending.mail().account()).contains(account());
        office.close();

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).allMatch(file -> !holds(file, "mật khẩu"));
        }
        office = new TestOffice(folder.resolve("data"));
    }

    @Test
    void settingsThatCannotWorkAreRefused() {
        assertProblem(
                "mail.account.host",
                () -> sending.mail().save(new MailAccount(" ", 25, Security.NONE, "", "", "office@example.vn")));
        assertProblem(
                "mail.account.port",
                () -> sending.mail().save(new MailAccount("mail", 0, Security.NONE, "", "", "office@example.vn")));
        assertProblem(
                "mail.account.sender",
                () -> sending.mail().save(new MailAccount("mail", 25, Security.NONE, "", "", "office")));
    }

    private static boolean holds(Path file, String words) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return bytes.contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configured() {
        sending.mail().save(account());
    }

    private MailAccount account() {
        return new MailAccount(
                "127.0.0.1", server.getSmtp().getPort(), Security.NONE, "office", "CĐGD tỉnh", "office@example.vn");
    }

    private MailReport send(String password) throws Exception {
        Set<String> keys = sending.plans().plan(document).recipients().stream()
                .map(PlannedRecipient::key)
                .collect(Collectors.toSet());
        MessageText message = sending.packs().message(document, Channel.EMAIL);
        return sending.mail().send(document, keys, message, password).work().run(JobControl.UNATTENDED);
    }

    private void recipient(String name, Channel channel, String email) {
        sending.directory().save(new Correspondent(0, name, "", channel, "", email, "", true));
    }

    private static void assertProblem(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        problem.findings().get(0).message().key())
                                .isEqualTo(key));
    }
}
