package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** A document that has its number and its day is no draft any more (R79). */
final class DraftMarkRule extends PartRule {
    DraftMarkRule() {
        super("draft-mark", "", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean issued = input.parts().mark() == Mark.DRAFT
                && input.parts().number().number() != null
                && input.parts().date().full().isPresent();
        return issued
                ? List.of(about(Part.MARK, 0, Mark.DRAFT.text(), MessageRef.of("check.form.draftMark")))
                : List.of();
    }
}
