package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/** A document with Kính gửi has "Như trên" first among its recipients (R71); an invitation names its guests only once. */
final class AboveRule extends PartRule {
    AboveRule() {
        super("recipients-above", "NĐ 30, Phụ lục I, II.9", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Recipient> recipients = input.parts().recipients();
        boolean named = recipients.stream()
                .anyMatch(recipient -> Letters.fold(recipient.name()).startsWith("nhu "));
        if (input.parts().type().code().equals("GM")
                || !AddresseePresenceRule.belongsTo(input.parts().type())
                || input.parts().addressees().isEmpty()
                || recipients.isEmpty()
                || named) {
            return List.of();
        }
        Repair repair = Repair.proposed(new CheckPlace.InPart(Part.RECIPIENTS, 0, 0, 0), "Như trên\n");
        CheckPlace place = new CheckPlace.InPart(Part.RECIPIENTS, 0, 0, 0);
        return List.of(found(severity(), place, "", repair, MessageRef.of("check.form.recipients.above")));
    }
}
