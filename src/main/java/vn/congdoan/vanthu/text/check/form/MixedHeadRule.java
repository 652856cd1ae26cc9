package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The heads of Party and State papers are never mixed. */
final class MixedHeadRule extends PartRule {
    MixedHeadRule() {
        super("mixed-head", "NĐ 30, Điều 2", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean mixed = isFile(input)
                && isParty(input)
                && !places(input, Part.NATIONAL_TITLE).isEmpty();
        return mixed ? List.of(missing(MessageRef.of("check.form.mixedHead"))) : List.of();
    }
}
