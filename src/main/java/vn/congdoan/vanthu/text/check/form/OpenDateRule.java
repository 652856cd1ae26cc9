package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Day and month may be left open on a draft only (R26). */
final class OpenDateRule extends PartRule {
    OpenDateRule() {
        super("date-open", "NĐ 30, Phụ lục I, II.4", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        PartialDate date = input.parts().date();
        boolean open = isFile(input)
                && isShown(input, Part.DATE)
                && date.full().isEmpty()
                && input.parts().mark() != Mark.DRAFT;
        String words = words(input, Part.DATE, 0).orElse("");
        return open ? List.of(about(Part.DATE, 0, words.strip(), MessageRef.of("check.form.date.open"))) : List.of();
    }
}
