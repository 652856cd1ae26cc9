package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** A number may be left open on a draft only (R22); a draft of our own gets its number when it is issued. */
final class OpenNumberRule extends PartRule {
    OpenNumberRule() {
        super("number-open", "NĐ 30, Điều 15", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean open = isFile(input)
                && places(input, Part.NUMBER).isEmpty()
                && !input.reading().orElseThrow().doubtful().containsKey(Part.NUMBER)
                && input.parts().number().number() == null
                && !input.parts().number().symbol().isEmpty()
                && input.parts().mark() != Mark.DRAFT;
        String words = line(input, Part.SYMBOL, 0).orElse(input.parts().number().symbol());
        return open
                ? List.of(about(Part.SYMBOL, 0, words.strip(), MessageRef.of("check.form.number.open")))
                : List.of();
    }
}
