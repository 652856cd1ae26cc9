package vn.congdoan.vanthu.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter;

/** Opens letters that mail programs saved (RFC 5322, ".eml"): who sent them, when, and the files in them. Nothing is fetched. */
public final class LetterReader {
    private static final Logger LOG = LoggerFactory.getLogger(LetterReader.class);
    private static final String FROM = "From";

    private LetterReader() {}

    /**
     * @param name of the file, for the words of a failure
     * @throws ProblemException {@code mail.letter.broken}, {@code mail.letter.tooManyParts}
     */
    public static ReceivedLetter read(byte[] bytes, String name) {
        try {
            int start = start(bytes);
            MimeMessage message =
                    new MimeMessage(session(), new SharedByteArrayInputStream(bytes, start, bytes.length - start));
            if (message.getHeader(FROM) == null && message.getHeader("Content-Type") == null) {
                throw ProblemException.of("mail.letter.broken", name);
            }
            Optional<InternetAddress> from = from(message);
            return new ReceivedLetter(
                    from.map(InternetAddress::getAddress).orElse(""),
                    from.map(InternetAddress::getPersonal)
                            .map(HeaderWords::plain)
                            .orElse(""),
                    sent(message),
                    new LetterParts(name).of(message));
        } catch (MessagingException e) {
            throw ProblemException.causedBy(e, "mail.letter.broken", name);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("a letter couldn't be opened: {}", name, e);
            throw ProblemException.of("mail.letter.broken", name);
        }
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    /** Behind what programs put before the first header: a mark of Unicode, empty lines, the first line of a mailbox. */
    private static int start(byte[] bytes) {
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        while (start < bytes.length && (bytes[start] == '\n' || bytes[start] == '\r')) {
            start++;
        }
        boolean mailbox =
                bytes.length - start > 5 && new String(bytes, start, 5, StandardCharsets.ISO_8859_1).equals("From ");
        while (mailbox && start < bytes.length && bytes[start] != '\n') {
            start++;
        }
        return mailbox ? Math.min(bytes.length, start + 1) : start;
    }

    private static Optional<InternetAddress> from(MimeMessage message) throws MessagingException {
        for (String header : new String[] {FROM, "Sender"}) {
            String words = message.getHeader(header, ",");
            if (words != null) {
                return Optional.of(address(words));
            }
        }
        return Optional.empty();
    }

    private static InternetAddress address(String words) {
        String line = HeaderWords.unfolded(words);
        try {
            InternetAddress[] addresses = InternetAddress.parseHeader(line, false);
            if (addresses.length > 0 && HeaderWords.isAddress(addresses[0].getAddress())) {
                return addresses[0];
            }
        } catch (AddressException e) {
            LOG.debug("a sender isn't written by the rules", e);
        }
        return HeaderWords.roughAddress(line);
    }

    private static Instant sent(MimeMessage message) throws MessagingException {
        Date date = message.getSentDate();
        return date == null ? null : date.toInstant();
    }
}
