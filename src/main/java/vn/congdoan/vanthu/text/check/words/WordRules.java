package vn.congdoan.vanthu.text.check.words;

import java.util.List;
import vn.congdoan.vanthu.text.check.CheckRule;

/** All rules on words. */
public final class WordRules {
    private WordRules() {}

    /** With the words that come with the program. */
    public static List<CheckRule> all() {
        return all(Lexicons.builtIn());
    }

    public static List<CheckRule> all(Lexicons lexicons) {
        return List.of(
                new LetterFormRule(),
                new NumberingRule(NumberingRule.Departure.GAP),
                new NumberingRule(NumberingRule.Departure.DOUBLE),
                new NumberingRule(NumberingRule.Departure.ORDER),
                new ClosingMarkRule(),
                new CutParagraphRule(),
                new WhiteSpaceRule(),
                new RangeRule(),
                new TermHyphenRule(lexicons),
                new EllipsisRule(),
                PhraseRule.enumerations(lexicons),
                PhraseRule.typing(lexicons),
                PhraseRule.wording(lexicons),
                new DoubledWordRule(lexicons),
                new RepeatedClauseRule(),
                new RunningCapitalRule(lexicons),
                new ProperNameRule(lexicons),
                new CaseConsistencyRule(lexicons),
                new ToneMarkRule(),
                new SpellingVariantRule(lexicons),
                new QuotationRule(),
                new UndefinedAbbreviationRule(lexicons),
                new UnusedAbbreviationRule(),
                new AbbreviationSpellingRule(lexicons),
                new AbbreviationFormsRule(lexicons),
                new AdHocAbbreviationRule());
    }
}
