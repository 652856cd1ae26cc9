package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Number and symbol complete and in the style of the issuer's system (R49): "12/KH-LĐLĐ", "02-NQ/TW". */
final class SymbolRule extends CitationRule {
    SymbolRule() {
        super("citation-symbol", CLAUSE, Severity.WARNING);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        String number = citation.number();
        if (citation.flaws().contains(Flaw.BROKEN_SYMBOL)) {
            findings.add(found(Severity.ERROR, citation, null, MessageRef.of("check.citation.symbol-broken", number)));
        } else if (citation.flaws().contains(Flaw.CUT_SYMBOL)) {
            findings.add(found(
                    citation.symbol().isEmpty() ? Severity.WARNING : Severity.ERROR,
                    citation,
                    null,
                    MessageRef.of("check.citation.symbol-cut", cut(citation.type() + " " + number))));
        } else if (citation.flaws().contains(Flaw.WRONG_STYLE)) {
            String right = otherStyle(citation);
            findings.add(found(
                    Severity.ERROR,
                    citation,
                    exchanged(input, citation, number, right),
                    MessageRef.of("check.citation.symbol-style", number, right)));
        } else if (citation.flaws().contains(Flaw.SPACED_SYMBOL)) {
            findings.add(found(
                    citation,
                    unspaced(input, citation),
                    MessageRef.of("check.citation.symbol-spaced", cut(citation.text()), number)));
        }
    }

    /** "33/NQ-TW" becomes "33-NQ/TW" and the other way round. */
    static String otherStyle(Citation citation) {
        boolean state = citation.separator().equals("/");
        String symbol =
                state ? citation.symbol().replace('-', '/') : citation.symbol().replace('/', '-');
        return citation.figure() + (state ? "-" : "/") + symbol;
    }

    /** The blanks between the figure and the end of the symbol taken out. */
    private static Repair unspaced(CheckInput input, Citation citation) {
        String body = input.draft().bodyText();
        String number = citation.number().replace(" ", "");
        int from = citation.range().start();
        int to = Math.min(body.length(), citation.range().end());
        for (int at = from; at < to; at++) {
            int end = spacedEnd(body, at, to, number);
            if (end > 0 && (at == 0 || !Character.isLetterOrDigit(body.charAt(at - 1)))) {
                return Repair.proposed(new CheckPlace.InBody(at, end), number);
            }
        }
        return null;
    }

    private static int spacedEnd(String body, int start, int limit, String number) {
        int at = start;
        for (int i = 0; i < number.length(); i++) {
            while (i > 0 && at < limit && body.charAt(at) == ' ') {
                at++;
            }
            if (at >= limit || body.charAt(at) != number.charAt(i)) {
                return 0;
            }
            at++;
        }
        return at;
    }
}
