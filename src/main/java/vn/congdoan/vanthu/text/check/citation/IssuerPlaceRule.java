package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;

/** An issuer of a province or a district named with its place, where the document has not named the place before (R47). */
final class IssuerPlaceRule extends CitationRule {
    private static final Pattern BARE = Pattern.compile("(?:.{0,200} )?(tỉnh|huyện|thành phố|thị xã|quận|phường|xã)");

    IssuerPlaceRule() {
        super("citation-issuer-place", CLAUSE, Severity.HINT);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        Matcher bare = BARE.matcher(citation.issuer());
        if (mentions.isFirst(citation) && bare.matches() && !isNamed(input, citation, bare.group(1))) {
            findings.add(found(citation, null, MessageRef.of("check.citation.issuer-place", citation.issuer())));
        }
    }

    private static boolean isNamed(CheckInput input, Citation citation, String unit) {
        String before =
                input.parts().parentOrganisation() + "\n" + input.parts().organisation() + "\n"
                        + input.parts().subject() + "\n"
                        + input.draft()
                                .bodyText()
                                .substring(
                                        0,
                                        Math.min(
                                                citation.range().start(),
                                                input.draft().bodyText().length()));
        return Pattern.compile("(?iu:" + unit + ") \\p{Lu}").matcher(before).find();
    }
}
