package vn.congdoan.vanthu.text.check.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.DateWords;

/** What is cited is older than the document that cites it (R55). */
final class LaterDateRule extends CitationRule {
    LaterDateRule() {
        super("citation-later-date", "", Severity.ERROR);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        Optional<LocalDate> own = last(input.parts().date());
        Optional<LocalDate> cited = citation.date().full();
        if (own.isPresent() && cited.isPresent() && cited.get().isAfter(own.get())) {
            findings.add(found(
                    citation,
                    null,
                    MessageRef.of(
                            "check.citation.later-date",
                            DateWords.longForm(citation.date(), ""),
                            DateWords.longForm(input.parts().date(), "…"))));
        }
    }

    /** The last day that a partly open date may mean. */
    private static Optional<LocalDate> last(PartialDate date) {
        if (date.year() == null) {
            return Optional.empty();
        }
        if (date.month() == null) {
            return Optional.of(LocalDate.of(date.year(), 12, 31));
        }
        return date.day() == null
                ? Optional.of(YearMonth.of(date.year(), date.month()).atEndOfMonth())
                : date.full();
    }
}
