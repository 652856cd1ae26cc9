package vn.congdoan.vanthu.domain.sending;

import java.time.Instant;
import java.util.Objects;

/**
 * One recipient of one sending, as it was then.
 *
 * @param dispatchId the step in which it was sent, with all others of that step
 * @param recipientKey the recipient's, {@link PlannedRecipient#key()}
 * @param group "" when it was no member of one
 * @param address by the channel; "" where none is needed
 * @param copies on paper; 0 by the other channels
 * @param acknowledgedAt null until the recipient confirmed
 * @param acknowledgedBy who noted it; "" until then
 */
public record Delivery(
        long id,
        long dispatchId,
        long documentId,
        String recipientKey,
        long correspondentId,
        String name,
        String group,
        Channel channel,
        String address,
        int copies,
        Instant sentAt,
        String sentBy,
        Instant acknowledgedAt,
        String acknowledgedBy) {
    public Delivery {
        Objects.requireNonNull(recipientKey, "recipientKey");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(sentAt, "sentAt");
    }

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }
}
