package vn.congdoan.vanthu.domain.sending;

import java.time.Instant;
import java.util.Objects;

/**
 * How one document stands to another.
 *
 * @param from the later document
 * @param to the earlier one
 * @param reason why it was made; "" for none
 */
public record DocumentLink(long from, long to, Kind kind, String reason, Instant at, String by) {

    /** What the later document does with the earlier one. */
    public enum Kind {
        CORRECTS("sending.link.corrects", "sending.link.correctedBy"),
        REPLACES("sending.link.replaces", "sending.link.replacedBy"),
        RECALLS("sending.link.recalls", "sending.link.recalledBy"),
        ANSWERS("sending.link.answers", "sending.link.answeredBy"),
        BASED_ON("sending.link.basedOn", "sending.link.basisOf");

        private final String labelKey;
        private final String reverseKey;

        Kind(String labelKey, String reverseKey) {
            this.labelKey = labelKey;
            this.reverseKey = reverseKey;
        }

        /** As the later document says it. */
        public String labelKey() {
            return labelKey;
        }

        /** As the earlier document says it. */
        public String reverseKey() {
            return reverseKey;
        }
    }

    public DocumentLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }
}
