package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The line of place and date is there (R24). */
final class PlaceDateRule extends PartRule {
    /** What a decision issues carries the decision's date. */
    private static final Set<String> ATTACHED = Set.of("QC", "QyĐ", "ĐL");

    private static final Pattern DATE =
            Pattern.compile("(?iu)^.{0,80}\\bngày\\b.{0,20}\\btháng\\b.{0,20}\\bnăm\\b.{0,12}$");

    PlaceDateRule() {
        super("place-date", "NĐ 30, Phụ lục I, II.4", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean missing = showsAll(input)
                && !ATTACHED.contains(input.parts().type().code())
                && !isShown(input, Part.DATE)
                && !isShown(input, Part.PLACE)
                && !says(input, DATE);
        return missing ? List.of(missing(MessageRef.of("check.form.date.missing"))) : List.of();
    }
}
