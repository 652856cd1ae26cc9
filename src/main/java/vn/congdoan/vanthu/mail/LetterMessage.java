package vn.congdoan.vanthu.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import vn.congdoan.vanthu.domain.sending.MailAccount;

/** Puts a letter into the form that travels. */
final class LetterMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private LetterMessage() {}

    static MimeMessage of(Letter letter, MailAccount from, Session session, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(address(from.senderAddress(), from.senderName()));
        message.setRecipient(Message.RecipientType.TO, address(letter.to(), letter.toName()));
        // A line's end in a subject would begin a header of its own.
        message.setSubject(letter.subject().replaceAll("\\s+", " ").strip(), UTF_8);
        message.setSentDate(Date.from(now));
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        parts.addBodyPart(text);
        for (Letter.Attachment attachment : letter.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String address, String name)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress checked = new InternetAddress(address, true);
        if (!name.isBlank()) {
            checked.setPersonal(name.replaceAll("\\s+", " ").strip(), UTF_8);
        }
        return checked;
    }

    private static MimeBodyPart part(Letter.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.type())));
        part.setFileName(attachment.name());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
