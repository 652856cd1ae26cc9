package vn.congdoan.vanthu.app.sending;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;

/** Who got the e-mail and who did not, and why. */
public record MailReport(List<PlannedRecipient> sent, List<Failed> failed) {

    /** @param reason with what to do */
    public record Failed(PlannedRecipient recipient, MessageRef reason) {}

    public MailReport {
        sent = List.copyOf(sent);
        failed = List.copyOf(failed);
    }
}
