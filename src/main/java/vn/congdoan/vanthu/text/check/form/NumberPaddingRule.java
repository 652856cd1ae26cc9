package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Numbers below ten with one zero in front, others with none (R20). */
final class NumberPaddingRule extends PartRule {
    NumberPaddingRule() {
        super("number-padding", "NĐ 30, Phụ lục I, II.3", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        String printed = input.parts().number().printedNumber();
        return words(input, Part.NUMBER, 0)
                .map(String::strip)
                .filter(words -> words.matches("\\d{1,6}[a-zđ]?") && !printed.isEmpty() && !words.equals(printed)
                        && !(printed.startsWith(words) && Character.isDigit(words.charAt(words.length() - 1))
                                && Character.isLetter(printed.charAt(words.length()))))
                .map(words -> List.of(
                        about(Part.NUMBER, 0, words, MessageRef.of("check.form.number.padding", words, printed))))
                .orElse(List.of());
    }
}
