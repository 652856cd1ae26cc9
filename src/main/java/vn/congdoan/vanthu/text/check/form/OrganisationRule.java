package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The lines of the superior and the issuing organisation in the head (R16). */
final class OrganisationRule extends PartRule {
    OrganisationRule() {
        super("organisation-missing", "NĐ 30, Phụ lục I, II.2", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean missing = (showsAll(input) || !isFile(input))
                && input.reading()
                        .map(reading -> places(input, Part.ORGANISATION).stream()
                                .noneMatch(place -> !reading.bodyLines().contains(place.line())))
                        .orElse(input.parts().organisation().isBlank());
        return missing ? List.of(missing(MessageRef.of("check.form.organisation"))) : List.of();
    }
}
