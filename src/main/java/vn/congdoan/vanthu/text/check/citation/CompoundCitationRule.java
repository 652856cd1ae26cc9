package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;

/** One citation names one document (R54). */
final class CompoundCitationRule extends CitationRule {
    CompoundCitationRule() {
        super("citation-compound", CLAUSE, Severity.HINT);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        if (citation.flaws().contains(Flaw.COMPOUND) && !overlapsEarlier(citation, findings)) {
            findings.add(found(citation, null, MessageRef.of("check.citation.compound")));
        }
    }

    /** The second number of the pair has the flaw as well. */
    private static boolean overlapsEarlier(Citation citation, List<CheckFinding> findings) {
        return !findings.isEmpty()
                && findings.get(findings.size() - 1).place() instanceof CheckPlace.InBody before
                && citation.range().start() <= before.end() + 5;
    }
}
