package vn.congdoan.vanthu.domain.sending;

import java.util.Objects;

/**
 * What a person decided about one recipient of one document beside what its lines say.
 *
 * @param correspondentId 0 for somebody who isn't in the directory
 * @param copies on paper
 * @param leftOut whether nothing is sent to it
 */
public record DispatchChoice(
        String recipientKey,
        long correspondentId,
        String name,
        String group,
        Channel channel,
        int copies,
        boolean leftOut) {
    public DispatchChoice {
        Objects.requireNonNull(recipientKey, "recipientKey");
        Objects.requireNonNull(channel, "channel");
    }
}
