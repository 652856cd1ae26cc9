package vn.congdoan.vanthu.text.check.words;

import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.IgnoredFinding;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.viet.Letters;

/** A rule on single words that passes over those an office wants left as they are. */
final class KeptWords implements CheckRule {
    /** The rules that judge words by themselves; whether a number or a citation is right is no matter of taste. */
    static final Set<String> RULES = Set.of(
            "typing-error",
            "wording",
            "enumeration-comma",
            "word-doubled",
            "capital-in-list",
            "proper-name",
            "capitals-mixed",
            "spelling-mixed",
            "term-hyphen",
            "abbreviation-forms",
            "abbreviation-spelling",
            "abbreviation-ad-hoc");

    private final CheckRule rule;
    private final Set<String> kept;

    private KeptWords(CheckRule rule, Set<String> kept) {
        this.rule = rule;
        this.kept = kept;
    }

    static List<CheckRule> respectedBy(List<CheckRule> rules, Lexicons lexicons) {
        Set<String> kept = lexicons.set(Lexicons.Kind.KEPT);
        return kept.isEmpty()
                ? rules
                : rules.stream()
                        .map(rule -> RULES.contains(rule.id()) ? new KeptWords(rule, kept) : rule)
                        .toList();
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public String clause() {
        return rule.clause();
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        return rule.check(input).stream()
                .filter(finding -> !kept.contains(Letters.nfc(IgnoredFinding.key(finding.excerpt()))))
                .toList();
    }
}
