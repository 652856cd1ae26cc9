package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The body that issues a document doesn't receive it (R73). */
final class IssuerAsRecipientRule extends PartRule {
    IssuerAsRecipientRule() {
        super("recipient-issuer", "NĐ 30, Phụ lục I, II.9", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        List<Recipient> recipients = input.parts().recipients();
        String issuer = OrganisationWords.full(input.parts().organisation());
        String opening = input.bodyStretches().stream()
                .limit(4)
                .map(stretch -> OrganisationWords.full(stretch.words()))
                .reduce("", (all, words) -> all + " " + words);
        for (int i = 0; i < recipients.size() && !issuer.isEmpty(); i++) {
            String name = OrganisationWords.full(recipients.get(i).name());
            boolean collective = name.startsWith("ban chap hanh ") || name.startsWith("ban thuong vu ");
            if (collective
                    && OrganisationWords.body(recipients.get(i).name()).equals(issuer)
                    && opening.contains(name + " ")) {
                findings.add(about(
                        Part.RECIPIENTS, i, recipients.get(i).name(), MessageRef.of("check.form.recipients.issuer")));
            }
        }
        return findings;
    }
}
