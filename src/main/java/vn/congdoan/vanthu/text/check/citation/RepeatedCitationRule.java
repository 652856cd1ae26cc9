package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Later mentions are short: type, number and symbol (R51). */
final class RepeatedCitationRule extends CitationRule {
    RepeatedCitationRule() {
        super("citation-repeated", CLAUSE, Severity.HINT);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        boolean full = citation.date().year() != null && !citation.issuer().isEmpty();
        if (full
                && !mentions.isFirst(citation)
                && mentions.wasFull(citation)
                && !citation.flaws().contains(Flaw.ABBREVIATED_TYPE)) {
            findings.add(found(
                    citation,
                    null,
                    MessageRef.of("check.citation.repeated", citation.type() + " số " + citation.number())));
        }
    }
}
