package vn.congdoan.vanthu.domain.sending;

import java.util.List;

/**
 * To whom a document goes.
 *
 * @param recipients those that nobody can be found for first, then in the order of the document's lines
 * @param archiveCopies what stays in the house, after "Lưu:"
 */
public record SendingPlan(long documentId, List<PlannedRecipient> recipients, int archiveCopies) {
    public SendingPlan {
        recipients = List.copyOf(recipients);
    }

    /** Sheets of paper to be printed and stamped: one set for each paper recipient, and those that stay. */
    public int copies() {
        return recipients.stream().mapToInt(PlannedRecipient::copies).sum() + archiveCopies;
    }

    public List<PlannedRecipient> unresolved() {
        return recipients.stream()
                .filter(recipient -> recipient.missing().isUnresolved())
                .toList();
    }

    /** Those that somebody can be found for. */
    public List<PlannedRecipient> resolved() {
        return recipients.stream()
                .filter(recipient -> !recipient.missing().isUnresolved())
                .toList();
    }
}
