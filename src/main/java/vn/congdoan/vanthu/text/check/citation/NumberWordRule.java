package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The word "số" between type and number where a document is first cited (R48); a later mention is shorter anyway. */
final class NumberWordRule extends CitationRule {
    NumberWordRule() {
        super("citation-number-word", CLAUSE, Severity.WARNING);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        if (mentions.isFirst(citation)
                && citation.flaws().contains(Flaw.NO_NUMBER_WORD)
                && !citation.figure().isEmpty()) {
            String typed = citation.type() + " " + citation.figure();
            String right = citation.type() + " số " + citation.figure();
            findings.add(found(
                    citation,
                    exchanged(input, citation, typed, right),
                    MessageRef.of("check.citation.no-number-word", right + citation.separator() + citation.symbol())));
        }
    }
}
