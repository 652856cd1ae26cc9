package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Who stands under Kính gửi is covered by "Như trên" and not named again (R71). */
final class RepeatedAddresseeRule extends PartRule {
    RepeatedAddresseeRule() {
        super("recipients-repeated", "NĐ 30, Phụ lục I, II.9", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        if (!AddresseePresenceRule.belongsTo(input.parts().type())) {
            return findings;
        }
        List<Recipient> recipients = input.parts().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String name = recipients.get(i).name();
            boolean again = input.parts().addressees().stream()
                    .anyMatch(addressee -> OrganisationWords.isSame(addressee, name));
            if (again) {
                findings.add(about(Part.RECIPIENTS, i, name, MessageRef.of("check.form.recipients.repeated")));
            }
        }
        return findings;
    }
}
