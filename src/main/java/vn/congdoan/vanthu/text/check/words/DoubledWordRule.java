package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** A word typed twice (R46): "của của", "Ban Ban". Words that Vietnamese doubles, numbers and names are left alone. */
final class DoubledWordRule extends NamedRule {
    private final Set<String> allowed;
    private final Set<String> compounds;

    DoubledWordRule(Lexicons lexicons) {
        super("word-doubled", "", Severity.ERROR);
        allowed = lexicons.set(Lexicons.Kind.REDUPLICATIONS);
        compounds = lexicons.set(Lexicons.Kind.COMPOUNDS);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            if (stretch.part() == Part.SIGNER) {
                continue;
            }
            List<Token> tokens = Token.of(stretch.words());
            for (int i = 1; i < tokens.size(); i++) {
                if (isDoubled(stretch.words(), tokens.get(i - 1), tokens.get(i)) && !isSeam(tokens, i)) {
                    findings.add(finding(stretch, tokens.get(i - 1), tokens.get(i)));
                }
            }
        }
        return findings;
    }

    private boolean isDoubled(String words, Token one, Token other) {
        return one.isWord()
                && one.lower().equals(other.lower())
                && one.text().length() > 1
                && (one.isCapitalised() || !other.isCapitalised())
                && !allowed.contains(one.lower())
                && words.substring(one.end(), other.start()).isBlank()
                && words.substring(one.end(), other.start()).indexOf('\n') < 0
                && !isName(words, one, other);
    }

    /** "phục vụ | vụ đông", "Ủy ban | ban hành": one word ends and the next begins with the same syllable. */
    private boolean isSeam(List<Token> tokens, int second) {
        return second >= 2
                && second + 1 < tokens.size()
                && compounds.contains(pair(tokens, second - 2))
                && compounds.contains(pair(tokens, second));
    }

    private static String pair(List<Token> tokens, int first) {
        return Phrase.key(tokens.get(first)) + " " + Phrase.key(tokens.get(first + 1));
    }

    /** "Bà Ana Ana", "xã Lang Lang": capitals within a row of capitals are a name. */
    private static boolean isName(String words, Token one, Token other) {
        boolean capitals = one.isCapitals() && other.isCapitals();
        return one.isCapitalised()
                && other.isCapitalised()
                && !capitals
                && one.start() > 0
                && Character.isLetter(words.charAt(Math.max(0, one.start() - 2)))
                && words.substring(0, one.start())
                        .stripTrailing()
                        .matches("(?s).*\\b(?:bà|ông|xã|thôn|bản|làng|đồng chí|chị|anh)");
    }

    private CheckFinding finding(Stretch stretch, Token one, Token other) {
        return found(
                stretch,
                one.start(),
                other.end(),
                Repair.proposed(stretch.place(one.start(), other.end()), one.text()),
                MessageRef.of("check.words.doubled", one.text()));
    }
}
