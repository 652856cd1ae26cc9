package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The line of place and date is there (R24). */
final class PlaceDateRule extends PartRule {
    PlaceDateRule() {
        super("place-date", "NĐ 30, Phụ lục I, II.4", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean missing = isFile(input) && !isShown(input, Part.DATE) && !isShown(input, Part.PLACE);
        return missing ? List.of(missing(MessageRef.of("check.form.date.missing"))) : List.of();
    }
}
