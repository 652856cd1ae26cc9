package vn.congdoan.vanthu.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MailAccount.Security;

/**
 * A connection to the office's mail server, for any number of letters. The server must prove who it is; nothing goes in the
 * clear unless the office set it so.
 */
public final class MailConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailConnection.class);
    private static final String TIMEOUT_MILLIS = "20000";

    private final MailAccount account;
    private final String password;
    private final Session session;
    private final Transport transport;
    private final Clock clock;

    private MailConnection(MailAccount account, String password, Session session, Transport transport, Clock clock) {
        this.account = account;
        this.password = password;
        this.session = session;
        this.transport = transport;
        this.clock = clock;
    }

    /**
     * Connects and signs in.
     *
     * @param password "" for a server that asks for none
     * @throws ProblemException {@code mail.unreachable}, {@code mail.notSecure}, {@code mail.password}, {@code mail.failed}
     */
    public static MailConnection open(MailAccount account, String password, Clock clock) {
        return open(account, password, clock, null);
    }

    /** @param trust in whose certificates to believe; null for the machine's */
    static MailConnection open(MailAccount account, String password, Clock clock, SSLSocketFactory trust) {
        Session session = Session.getInstance(properties(account, trust));
        try {
            Transport transport = session.getTransport("smtp");
            MailConnection connection = new MailConnection(account, password, session, transport, clock);
            connection.connect();
            return connection;
        } catch (MessagingException e) {
            throw MailFailures.ofConnection(e, account);
        }
    }

    private void connect() throws MessagingException {
        boolean signsIn = !account.login().isBlank();
        transport.connect(account.host(), account.port(), signsIn ? account.login() : null, signsIn ? password : null);
    }

    /**
     * Sends one letter; a connection that the server closed meanwhile is opened again.
     *
     * @throws ProblemException {@code mail.badAddress}, {@code mail.refused}, and those of {@link #open}
     */
    public void send(Letter letter) {
        MimeMessage message;
        try {
            message = LetterMessage.of(letter, account, session, clock.instant());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw ProblemException.causedBy(e, "mail.badAddress", letter.to());
        }
        try {
            if (!transport.isConnected()) {
                connect();
            }
        } catch (MessagingException e) {
            throw MailFailures.ofConnection(e, account);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw MailFailures.ofLetter(e, letter.to());
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the mail server did not say goodbye", e);
        }
    }

    private static Properties properties(MailAccount account, SSLSocketFactory trust) {
        Properties properties = new Properties();
        Security security = account.security();
        set(properties, "auth", String.valueOf(!account.login().isBlank()));
        set(properties, "ssl.enable", String.valueOf(security == Security.TLS));
        set(properties, "starttls.enable", String.valueOf(security == Security.STARTTLS));
        set(properties, "starttls.required", String.valueOf(security == Security.STARTTLS));
        set(properties, "ssl.checkserveridentity", "true");
        set(properties, "connectiontimeout", TIMEOUT_MILLIS);
        set(properties, "timeout", TIMEOUT_MILLIS);
        set(properties, "writetimeout", TIMEOUT_MILLIS);
        // Not the machine's own name, which may hold letters that a server refuses.
        set(properties, "localhost", "[127.0.0.1]");
        properties.setProperty("mail.from", account.senderAddress());
        if (trust != null) {
            properties.put("mail.smtp.ssl.socketFactory", trust);
        }
        return properties;
    }

    private static void set(Properties properties, String name, String setting) {
        properties.setProperty("mail.smtp." + name, setting);
    }
}
