package vn.congdoan.vanthu.domain.sending;

import java.util.Objects;

/**
 * The words that go with a document by one channel.
 *
 * @param subject of an e-mail; "" for the other channels
 */
public record MessageText(String subject, String body) {
    public MessageText {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
    }
}
