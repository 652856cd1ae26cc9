package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Purposes in one form: "(để b/c)" or "(để báo cáo)" or "(b/c)" (R73). */
final class PurposeFormRule extends PartRule {
    PurposeFormRule() {
        super("recipient-purposes", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Recipient> recipients = input.parts().recipients();
        Set<String> reports = recipients.stream()
                .map(Recipient::purpose)
                .filter(purpose -> purpose.matches("(?iu)(?:để )?(?:b/c|báo cáo)"))
                .map(purpose -> purpose.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        if (reports.size() < 2) {
            return List.of();
        }
        int at = 0;
        while (!reports.contains(recipients.get(at).purpose().toLowerCase(Locale.ROOT))) {
            at++;
        }
        return List.of(about(
                Part.RECIPIENTS,
                at,
                recipients.get(at).name(),
                MessageRef.of("check.form.recipients.purposes", String.join("”, “", reports))));
    }
}
