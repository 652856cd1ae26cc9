package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import vn.congdoan.vanthu.text.check.CheckRule;

/** All rules on citations. */
public final class CitationRules {
    private CitationRules() {}

    public static List<CheckRule> all() {
        return List.of(
                new IncompleteCitationRule(),
                new IssuerPlaceRule(),
                new NumberWordRule(),
                new SymbolRule(),
                new CommaBeforeDateRule(),
                new RepeatedCitationRule(),
                new AbbreviatedTypeRule(),
                new CitationDateRule(),
                new CompoundCitationRule(),
                new LaterDateRule());
    }
}
