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

/**
 * No comma before "ngày" when a State or union document is cited; the Party has it (R50). One finding for all; where the writer
 * sets it everywhere, a second one shows the first place if that is a document of the Party.
 */
final class CommaBeforeDateRule extends NamedRule {
    CommaBeforeDateRule() {
        super("citation-comma", CitationRule.CLAUSE, Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Citation> withComma = input.content().citations().stream()
                .filter(citation -> citation.flaws().contains(Flaw.COMMA_BEFORE_DATE))
                .toList();
        List<Citation> wrong =
                withComma.stream().filter(citation -> !isParty(citation)).toList();
        if (wrong.isEmpty()) {
            return List.of();
        }
        List<CheckFinding> findings = new ArrayList<>();
        Citation first = withComma.get(0);
        if (isParty(first)) {
            findings.add(finding(first, null, MessageRef.of("check.citation.comma-mixed", withComma.size())));
        }
        findings.add(finding(
                wrong.get(0), repair(input, wrong), MessageRef.of("check.citation.comma", wrong.size())));
        return findings;
    }

    private static boolean isParty(Citation citation) {
        return citation.separator().equals("-");
    }

    private CheckFinding finding(Citation citation, Repair repair, MessageRef message) {
        return found(severity(), CitationRule.place(citation), citation.text(), repair, message);
    }

    private static Repair repair(CheckInput input, List<Citation> wrong) {
        List<Replacement> replacements = new ArrayList<>();
        String body = input.draft().bodyText();
        for (Citation citation : wrong) {
            int at = body.indexOf(", ngày", citation.range().start());
            if (at >= 0 && at < citation.range().end()) {
                replacements.add(new Replacement(new CheckPlace.InBody(at, at + 1), ""));
            }
        }
        return replacements.isEmpty() ? null : new Repair(false, replacements);
    }
}
