package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Dash items of one list end alike (R39): all but the last with a semicolon, or all with a full stop. */
final class SiblingEndRule extends NamedRule {
    SiblingEndRule() {
        super("sibling-ends", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        List<Stretch> row = new ArrayList<>();
        for (Stretch stretch : Texts.running(input)) {
            boolean dash = stretch.block().level() == Level.DASH;
            if (!dash && stretch.block().level() != Level.PLUS) {
                row(row, findings);
                row.clear();
            } else if (dash) {
                row.add(stretch);
            }
        }
        row(row, findings);
        return findings;
    }

    private void row(List<Stretch> row, List<CheckFinding> findings) {
        if (row.size() < 3 || row.stream().anyMatch(stretch -> stretch.words().length() > 400)) {
            return;
        }
        Set<String> ends = new LinkedHashSet<>();
        Stretch odd = null;
        for (Stretch stretch : row.subList(0, row.size() - 1)) {
            String words = stretch.words().stripTrailing();
            char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
            String end =
                    words.endsWith("...") || last == '…' ? "…" : ".;".indexOf(last) >= 0 ? String.valueOf(last) : "";
            if (end.isEmpty()) {
                return;
            }
            if (ends.add(end) && ends.size() == 2) {
                odd = stretch;
            }
        }
        if (odd != null && ends.contains(";")) {
            String words = odd.words();
            findings.add(found(
                    odd,
                    words.lastIndexOf(' ', Math.max(0, words.length() - 20)) + 1,
                    words.length(),
                    null,
                    MessageRef.of("check.words.siblings", String.join(" ", ends))));
        }
    }
}
