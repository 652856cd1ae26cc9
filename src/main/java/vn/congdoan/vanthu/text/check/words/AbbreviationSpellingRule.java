package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;

/** Đ is not typed as D in an abbreviation that is known with Đ (R60). One finding for all its uses. */
final class AbbreviationSpellingRule extends NamedRule {
    private final Abbreviations abbreviations;

    AbbreviationSpellingRule(Lexicons lexicons) {
        super("abbreviation-spelling", "", Severity.ERROR);
        abbreviations = new Abbreviations(lexicons);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        AbbreviationUses.of(input.stretches()).forEach((shortForm, uses) -> {
            String meant = abbreviations.meant(shortForm);
            if (meant != null && !meant.equals(shortForm)) {
                List<Replacement> replacements = uses.stream()
                        .map(use -> new Replacement(use.place(), meant))
                        .toList();
                AbbreviationUses.Use first = uses.get(0);
                findings.add(found(
                        first.stretch(),
                        first.start(),
                        first.end(),
                        new Repair(false, replacements),
                        MessageRef.of("check.words.abbreviation-spelling", shortForm, meant, uses.size())));
            }
        });
        return findings;
    }
}
