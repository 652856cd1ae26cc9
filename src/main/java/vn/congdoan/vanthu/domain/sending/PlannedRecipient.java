package vn.congdoan.vanthu.domain.sending;

import java.util.Objects;

/**
 * One row of a sending list.
 *
 * @param key names the recipient within the document: the same before and after it was sent
 * @param line of Nơi nhận or Kính gửi that it comes from; "" when a person added it
 * @param group "" when it comes from no group
 * @param correspondentId 0 while the directory doesn't know it
 * @param address by the channel; "" where none is needed or known
 * @param copies on paper; 0 by the other channels
 * @param delivery the last sending to it; null before that
 */
public record PlannedRecipient(
        String key,
        String line,
        String group,
        String name,
        long correspondentId,
        Channel channel,
        String address,
        int copies,
        Missing missing,
        Delivery delivery) {
    public PlannedRecipient {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(missing, "missing");
    }

    public boolean isSent() {
        return delivery != null;
    }

    public boolean isAcknowledged() {
        return delivery != null && delivery.isAcknowledged();
    }

    public PlannedRecipient withDelivery(Delivery sent) {
        return new PlannedRecipient(key, line, group, name, correspondentId, channel, address, copies, missing, sent);
    }
}
