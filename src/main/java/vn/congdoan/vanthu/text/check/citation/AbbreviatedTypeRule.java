package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The type of a cited document is written in full in running text (R52). */
final class AbbreviatedTypeRule extends CitationRule {
    AbbreviatedTypeRule() {
        super("citation-type-short", CLAUSE, Severity.WARNING);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        if (citation.flaws().contains(Flaw.ABBREVIATED_TYPE)) {
            int space = citation.text().indexOf(' ');
            String typed = space < 0 ? citation.text() : citation.text().substring(0, space);
            findings.add(found(
                    citation,
                    exchanged(input, citation, typed, citation.type()),
                    MessageRef.of("check.citation.type-short", typed, citation.type())));
        }
    }
}
