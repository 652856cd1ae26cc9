package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The line of number and symbol is there (R19). */
final class NumberLineRule extends PartRule {
    /** What a decision issues carries the decision's number. */
    private static final Set<String> ATTACHED = Set.of("QC", "QyĐ", "ĐL");

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)^\\s{0,40}số\\s{0,3}[:.]|^\\s{0,40}số\\s.{0,12}[/-]\\p{Lu}");

    NumberLineRule() {
        super("number-line", "NĐ 30, Phụ lục I, II.3", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        // A text that names no type may be of one that carries no number.
        boolean numbered = input.parts().type().symbolPattern() != SymbolPattern.NONE
                && !ATTACHED.contains(input.parts().type().code())
                && !isParty(input);
        boolean shown = isFile(input)
                ? !showsAll(input) || isShown(input, Part.NUMBER) || isShown(input, Part.SYMBOL) || says(input, NUMBER)
                : !input.parts().number().symbol().isEmpty();
        return numbered && !shown ? List.of(missing(MessageRef.of("check.form.number.missing"))) : List.of();
    }
}
