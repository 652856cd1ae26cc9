package vn.congdoan.vanthu.app.sending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.mail.Letter;
import vn.congdoan.vanthu.mail.MailConnection;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.MailRepository;

/**
 * Sends issued documents by e-mail over the office's own server: one letter a recipient, and only when a person presses the
 * button. The password is asked for and never stored.
 */
public final class MailSendingService {
    private static final Set<String> OF_ONE_LETTER = Set.of("mail.badAddress", "mail.refused");
    private static final String PDF = "application/pdf";

    private final MailRepository settings;
    private final SendingService sending;
    private final SendPackService packs;
    private final Access access;
    private final Clock clock;

    public MailSendingService(
            Database database, SendingService sending, SendPackService packs, Access access, Clock clock) {
        settings = new MailRepository(database);
        this.sending = Objects.requireNonNull(sending, "sending");
        this.packs = Objects.requireNonNull(packs, "packs");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Nothing for an office that sends no e-mail. */
    public Optional<MailAccount> account() {
        return settings.account();
    }

    /** @throws ProblemException {@code mail.account.host}, {@code mail.account.sender}, {@code mail.account.port} */
    public void save(MailAccount account) {
        access.require(Permission.SETTINGS);
        check(account);
        settings.save(account);
    }

    /** From then on no e-mail can be sent. */
    public void removeAccount() {
        access.require(Permission.SETTINGS);
        settings.removeAccount();
    }

    private static void check(MailAccount account) {
        if (account.host().isBlank() || account.host().matches(".*\\s.*")) {
            throw ProblemException.of("mail.account.host");
        }
        if (account.port() < 1 || account.port() > 65535) {
            throw ProblemException.of("mail.account.port");
        }
        if (account.senderAddress().isBlank()) {
            throw ProblemException.of("mail.account.senderMissing");
        }
        if (!account.senderAddress().matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) {
            throw ProblemException.of("mail.account.sender", account.senderAddress());
        }
    }

    /** Signs in and out again. The job fails with what is wrong. */
    public Job<Void> tryOut(MailAccount account, String password) {
        return new Job<>(MessageRef.of("mail.job.try"), control -> {
            access.require(Permission.SETTINGS);
            check(account);
            MailConnection.open(account, password, clock).close();
            return null;
        });
    }

    /**
     * Sends to those of these rows that go by e-mail, each its own letter. What a server refuses for one recipient doesn't stop
     * the others; what is out is noted at once. The job fails when not even the connection is there.
     *
     * @param message in which the recipient's name may be left open
     */
    public Job<MailReport> send(long documentId, Set<String> keys, MessageText message, String password) {
        return new Job<>(MessageRef.of("mail.job.send"), control -> send(documentId, keys, message, password, control));
    }

    private MailReport send(
            long documentId, Set<String> keys, MessageText message, String password, JobControl control) {
        Draft draft = sending.inForce(documentId);
        List<PlannedRecipient> rows = sending.plan(documentId).resolved().stream()
                .filter(row -> keys.contains(row.key()) && row.channel() == Channel.EMAIL)
                .toList();
        if (rows.isEmpty()) {
            throw ProblemException.of("mail.nobody");
        }
        MailAccount account = account().orElseThrow(() -> ProblemException.of("mail.notSet"));
        SendPackService.OfficialFile file = packs.officialFile(documentId, draft);
        Letter.Attachment attachment = new Letter.Attachment(file.name() + ".pdf", PDF, file.pdf());
        try (MailConnection connection = MailConnection.open(account, password, clock)) {
            return new Round(documentId, message, draft, attachment, connection, control).send(rows);
        }
    }

    /** One after the other, over one connection. */
    private final class Round {
        private final long documentId;
        private final MessageText message;
        private final Draft draft;
        private final Letter.Attachment attachment;
        private final MailConnection connection;
        private final JobControl control;
        private final List<PlannedRecipient> sent = new ArrayList<>();
        private final List<MailReport.Failed> failed = new ArrayList<>();
        private MessageRef broken;
        private long dispatch;

        Round(
                long documentId,
                MessageText message,
                Draft draft,
                Letter.Attachment attachment,
                MailConnection connection,
                JobControl control) {
            this.documentId = documentId;
            this.message = message;
            this.draft = draft;
            this.attachment = attachment;
            this.connection = connection;
            this.control = control;
        }

        MailReport send(List<PlannedRecipient> rows) {
            for (PlannedRecipient row : rows) {
                control.progress(sent.size() + failed.size(), rows.size());
                if (control.isCancelled()) {
                    broken = MessageRef.of("mail.cancelled");
                }
                if (broken != null) {
                    failed.add(new MailReport.Failed(row, broken));
                } else if (row.address().isBlank()) {
                    failed.add(new MailReport.Failed(
                            row, MessageRef.of(row.missing().labelKey())));
                } else {
                    send(row);
                }
            }
            return new MailReport(sent, failed);
        }

        private void send(PlannedRecipient row) {
            try {
                connection.send(letter(row));
            } catch (ProblemException e) {
                MessageRef why = e.findings().get(0).message();
                failed.add(new MailReport.Failed(row, why));
                // Without a connection each of the others would only wait for the same.
                broken = OF_ONE_LETTER.contains(why.key()) ? null : why;
                return;
            }
            dispatch = sending.noteSent(documentId, dispatch, row);
            sent.add(row);
        }

        private Letter letter(PlannedRecipient row) {
            TextFields fields = packs.fields(draft).with(SendPackService.RECIPIENT, row.name());
            MessageText text = packs.filled(message, fields);
            return new Letter(row.address(), row.name(), text.subject(), text.body(), List.of(attachment));
        }
    }
}
