package vn.congdoan.vanthu.text.check.citation;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;

/** No comma before "ngày" when a State or union document is cited; the Party has it (R50). One finding for all. */
final class CommaBeforeDateRule extends NamedRule {
    CommaBeforeDateRule() {
        super("citation-comma", CitationRule.CLAUSE, Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Replacement> replacements = new ArrayList<>();
        Citation first = null;
        int count = 0;
        String body = input.draft().bodyText();
        for (Citation citation : input.content().citations()) {
            if (citation.flaws().contains(Flaw.COMMA_BEFORE_DATE)
                    && !citation.separator().equals("-")) {
                first = first == null ? citation : first;
                count++;
                int at = body.indexOf(", ngày", citation.range().start());
                if (at >= 0 && at < citation.range().end()) {
                    replacements.add(new Replacement(new CheckPlace.InBody(at, at + 1), ""));
                }
            }
        }
        if (first == null) {
            return List.of();
        }
        Repair repair = replacements.isEmpty() ? null : new Repair(false, replacements);
        return List.of(found(
                severity(),
                CitationRule.place(first),
                first.text(),
                repair,
                MessageRef.of("check.citation.comma", count)));
    }
}
