package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;

/** An abbreviation that is introduced is used afterwards (R61). */
final class UnusedAbbreviationRule extends NamedRule {
    UnusedAbbreviationRule() {
        super("abbreviation-unused", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        Map<String, List<AbbreviationUses.Use>> all = AbbreviationUses.of(input.stretches());
        all.forEach((shortForm, uses) -> {
            if (uses.size() == 1
                    && uses.get(0).defined()
                    && uses.get(0).stretch().isBody()
                    && !isListed(uses.get(0))
                    && isAlone(shortForm, all)) {
                findings.add(finding(uses.get(0)));
            }
        });
        return findings;
    }

    /** "(CBQL, GV, NV)": explained in a row with others. */
    private static boolean isListed(AbbreviationUses.Use use) {
        String words = use.stretch().words();
        boolean after =
                use.start() > 1 && (words.charAt(use.start() - 1) == ',' || words.startsWith(", ", use.start() - 2));
        return after || words.startsWith(",", use.end());
    }

    /** Not used inside another ("BTV" in "BTV-TLĐ") nor in another form. */
    private static boolean isAlone(String shortForm, Map<String, List<AbbreviationUses.Use>> all) {
        return all.keySet().stream()
                .filter(other -> !other.equals(shortForm))
                .noneMatch(other -> Abbreviations.skeleton(other).contains(Abbreviations.skeleton(shortForm)));
    }

    private CheckFinding finding(AbbreviationUses.Use use) {
        String words = use.stretch().words();
        boolean bracket = use.start() > 1 && words.charAt(use.start() - 1) == '(' && words.startsWith(")", use.end());
        int start = bracket ? use.start() - (words.charAt(use.start() - 2) == ' ' ? 2 : 1) : use.start();
        int end = bracket ? use.end() + 1 : use.end();
        return found(
                use.stretch(),
                use.start(),
                use.end(),
                bracket ? Repair.proposed(use.stretch().place(start, end), "") : null,
                MessageRef.of("check.words.abbreviation-unused", use.shortForm()));
    }
}
