package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Who gets reports by the text is among the recipients (R73); one's own organisation needs no copy. */
final class ReportReceiverRule extends PartRule {
    ReportReceiverRule() {
        super("recipient-receiver", "NĐ 30, Phụ lục I, II.9", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Recipient> recipients = input.parts().recipients();
        if (recipients.isEmpty()) {
            return List.of();
        }
        List<CheckFinding> findings = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Deadline deadline : input.content().deadlines()) {
            String receiver = deadline.receiver();
            if (!receiver.isBlank()
                    && isAnotherOrganisation(receiver, input)
                    && !isListed(receiver, recipients)
                    && told.add(receiver)) {
                int last = recipients.size() - 1;
                findings.add(about(
                        Part.RECIPIENTS,
                        last,
                        recipients.get(last).name(),
                        MessageRef.of("check.form.recipients.receiver", receiver)));
            }
        }
        return findings;
    }

    /** Only a whole organisation of another level can be judged: "LĐLĐ tỉnh" for a document of "LĐLĐ huyện". */
    private static boolean isAnotherOrganisation(String receiver, CheckInput input) {
        String name = OrganisationWords.body(receiver);
        String own = OrganisationWords.full(input.parts().organisation());
        boolean whole = name.startsWith("lien doan lao dong ") || name.startsWith("tong lien doan");
        return whole && !own.isEmpty() && !own.startsWith(name) && !name.startsWith(own);
    }

    private static boolean isListed(String receiver, List<Recipient> recipients) {
        String name = OrganisationWords.body(receiver);
        return recipients.stream().anyMatch(recipient -> {
            String listed = OrganisationWords.full(recipient.name());
            return listed.contains(name) || name.contains(listed);
        });
    }
}
