package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.DateWords;

/** One document has one date wherever it is cited (R53). */
final class CitationDateRule extends CitationRule {
    CitationDateRule() {
        super("citation-dates-differ", "", Severity.ERROR);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        Citation first = mentions.firstDated(citation);
        if (first == null
                || first == citation
                || citation.date().full().isEmpty()
                || !first.type().equals(citation.type())) {
            return;
        }
        if (!first.date().equals(citation.date()) && isSameIssuer(first, citation)) {
            findings.add(found(
                    citation,
                    null,
                    MessageRef.of(
                            "check.citation.dates-differ",
                            citation.number(),
                            DateWords.longForm(first.date(), ""),
                            DateWords.longForm(citation.date(), ""))));
        }
    }

    /** Numbers begin anew each year and with each issuer; two issuers are two documents. */
    private static boolean isSameIssuer(Citation one, Citation other) {
        return one.issuer().isEmpty()
                || other.issuer().isEmpty()
                || one.issuer().equals(other.issuer());
    }
}
