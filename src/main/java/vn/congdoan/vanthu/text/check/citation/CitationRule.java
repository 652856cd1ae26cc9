package vn.congdoan.vanthu.text.check.citation;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;

/** A rule on how documents are cited: sees each citation together with those before it. */
abstract class CitationRule extends NamedRule {
    static final String CLAUSE = "NĐ 30, Phụ lục I, II.6b";

    CitationRule(String id, String clause, Severity severity) {
        super(id, clause, severity);
    }

    @Override
    public final List<CheckFinding> check(CheckInput input) {
        Mentions mentions = Mentions.of(input.content().citations());
        List<CheckFinding> findings = new ArrayList<>();
        for (Citation citation : input.content().citations()) {
            if (!isCutOff(input, citation)) {
                check(citation, mentions, input, findings);
            }
        }
        return findings;
    }

    /** A symbol the reader could read in part only ("473/TTr-NN&PTNT") is left alone. */
    private static boolean isCutOff(CheckInput input, Citation citation) {
        return input.draft().bodyText().startsWith("&", citation.range().end());
    }

    abstract void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings);

    static CheckPlace place(Citation citation) {
        return new CheckPlace.InBody(citation.range().start(), citation.range().end());
    }

    final CheckFinding found(Severity grade, Citation citation, Repair repair, MessageRef message) {
        return found(grade, place(citation), citation.text(), repair, message);
    }

    final CheckFinding found(Citation citation, Repair repair, MessageRef message) {
        return found(severity(), citation, repair, message);
    }

    /**
     * Other words for the first place of {@code old} in the citation; null where it doesn't stand in the typed text as it is
     * (style marks within).
     */
    static Repair exchanged(CheckInput input, Citation citation, String old, String words) {
        String body = input.draft().bodyText();
        int end = Math.min(body.length(), citation.range().end());
        int at = old.isEmpty() ? -1 : body.indexOf(old, citation.range().start());
        if (at < 0 || at + old.length() > end) {
            return null;
        }
        return Repair.proposed(new CheckPlace.InBody(at, at + old.length()), words);
    }
}
