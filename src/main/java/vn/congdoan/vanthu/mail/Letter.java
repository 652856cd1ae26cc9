package vn.congdoan.vanthu.mail;

import java.util.List;

/**
 * One e-mail to one recipient.
 *
 * @param to the address
 * @param toName beside it; may be ""
 * @param text plain, lines apart by "\n"
 */
public record Letter(String to, String toName, String subject, String text, List<Attachment> attachments) {

    /**
     * A file that goes along.
     *
     * @param type "application/pdf"
     */
    public record Attachment(String name, String type, byte[] bytes) {}

    public Letter {
        attachments = List.copyOf(attachments);
    }
}
