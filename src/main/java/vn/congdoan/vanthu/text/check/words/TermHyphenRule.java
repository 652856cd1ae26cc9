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
import vn.congdoan.vanthu.text.check.Stretch;

/** Compounds such as "kinh tế - xã hội" with a blank on both sides of the hyphen (R43). */
final class TermHyphenRule extends NamedRule {
    private final PhraseTable table;

    TermHyphenRule(Lexicons lexicons) {
        super("term-hyphen", "", Severity.HINT);
        table = new PhraseTable(lexicons.rightForms(Lexicons.Kind.TERMS));
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            List<Token> tokens = Token.of(stretch.words());
            for (PhraseTable.Hit hit : table.find(tokens)) {
                add(stretch, tokens.subList(hit.first(), hit.last() + 1), findings);
            }
        }
        return findings;
    }

    private void add(Stretch stretch, List<Token> tokens, List<CheckFinding> findings) {
        List<Replacement> replacements = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int before = tokens.get(i - 1).end();
            int after = tokens.get(i + 1).start();
            String there = stretch.words().substring(before, after);
            if (tokens.get(i).text().equals("-") && there.equals("-")) {
                replacements.add(new Replacement(stretch.place(before, after), " - "));
            }
        }
        if (!replacements.isEmpty()) {
            int start = tokens.get(0).start();
            int end = tokens.get(tokens.size() - 1).end();
            findings.add(found(
                    stretch,
                    start,
                    end,
                    new Repair(true, replacements),
                    MessageRef.of("check.words.term-hyphen", stretch.words().substring(start, end))));
        }
    }
}
