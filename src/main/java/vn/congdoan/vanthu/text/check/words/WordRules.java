package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.citation.CitationRules;

/** All rules on words, those on citations among them. */
public final class WordRules {
    private WordRules() {}

    /** With the words that come with the program. */
    public static List<CheckRule> all() {
        return all(Lexicons.builtIn());
    }

    public static List<CheckRule> all(Lexicons lexicons) {
        List<CheckRule> rules = new ArrayList<>(CitationRules.all());
        rules.addAll(KeptWords.respectedBy(words(lexicons), lexicons));
        return List.copyOf(rules);
    }

    /** The names of the rules that judge words by themselves; an office may keep what they report as it is. */
    public static Set<String> onSingleWords() {
        return KeptWords.RULES;
    }

    private static List<CheckRule> words(Lexicons lexicons) {
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
                new AdHocAbbreviationRule(),
                new BasisRule(),
                new SentenceRule(),
                new PhraseTwiceRule(),
                new VerbTwiceRule(),
                new ListSeparatorRule(),
                new SiblingEndRule(),
                new SelfTitleRule(),
                new CongressRule(),
                new ReportDutyRule(),
                new BudgetRule(),
                new AnniversaryRule(),
                new CalendarRule(),
                new DeadlineRule(),
                new PercentageRule(),
                new PlaceholderRule(),
                new ChartRule());
    }
}
