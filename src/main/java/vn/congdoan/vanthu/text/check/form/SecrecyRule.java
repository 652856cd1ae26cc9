package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Papers with a secrecy mark don't belong into this program (R79). */
final class SecrecyRule extends PartRule {
    private static final int HEAD = 25;

    SecrecyRule() {
        super("secrecy", "NĐ 30, Phụ lục I, III.2", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<SourceLine> lines = input.source().map(source -> source.lines()).orElse(List.of());
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            String words = lines.get(i).text().strip();
            if (words.matches("[\\[(]?(?:TUYỆT MẬT|TỐI MẬT|MẬT)[\\])]?")) {
                return List.of(found(
                        severity(),
                        new CheckPlace.InSource(i),
                        words,
                        null,
                        MessageRef.of("check.form.secrecy", words)));
            }
        }
        return List.of();
    }
}
