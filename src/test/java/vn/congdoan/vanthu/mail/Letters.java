package vn.congdoan.vanthu.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Letters as a mail program saves them. */
public final class Letters {
    private final MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
    private final MimeMultipart parts = new MimeMultipart();

    private Letters() {}

    /** @param sent as in "2026-03-04T02:00:00Z" */
    public static Letters from(String address, String name, String sent) {
        try {
            Letters letter = new Letters();
            letter.message.setFrom(new InternetAddress(address, name, "UTF-8"));
            letter.message.setRecipient(Message.RecipientType.TO, new InternetAddress("vanphong@congdoan.vn"));
            letter.message.setSubject("Báo cáo quý I", "UTF-8");
            letter.message.setSentDate(Date.from(Instant.parse(sent)));
            MimeBodyPart text = new MimeBodyPart();
            text.setText("Kính gửi văn phòng.", "UTF-8");
            letter.parts.addBodyPart(text);
            return letter;
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    public Letters with(String name, byte[] bytes) {
        return with(name, "application/octet-stream", "attachment", bytes);
    }

    public Letters with(String name, String type, String disposition, byte[] bytes) {
        try {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
            part.setFileName(MimeUtility.encodeText(name, "UTF-8", "B"));
            part.setDisposition(disposition);
            part.setHeader("Content-Transfer-Encoding", "base64");
            parts.addBodyPart(part);
            return this;
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Another one, as a program forwards it as a file. */
    public Letters with(Letters forwarded) {
        try {
            MimeBodyPart part = new MimeBodyPart();
            forwarded.bytes();
            part.setContent(forwarded.message, "message/rfc822");
            parts.addBodyPart(part);
            return this;
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    public byte[] bytes() {
        try {
            message.setContent(parts);
            message.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
