package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Names and titles in their own capitals (R57; NĐ 30, Phụ lục II). */
final class ProperNameRule extends NamedRule {
    private final PhraseTable table;

    ProperNameRule(Lexicons lexicons) {
        super("proper-name", "NĐ 30, Phụ lục II", Severity.WARNING);
        table = new PhraseTable(lexicons.rightForms(Lexicons.Kind.NAMES));
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        Set<String> hinted = new HashSet<>();
        for (Stretch stretch : input.stretches()) {
            if (Texts.isInCapitals(stretch.words())) {
                continue;
            }
            boolean[] addresses = Texts.addresses(stretch.words());
            List<Token> tokens = Token.of(stretch.words());
            for (PhraseTable.Hit hit : table.find(tokens)) {
                if (!addresses[tokens.get(hit.first()).start()] && isWrong(stretch.words(), tokens, hit)) {
                    boolean hint = hit.phrase().flag().equals("?");
                    if (!hint || hinted.add(hit.phrase().right())) {
                        findings.add(finding(stretch, tokens, hit, hint ? Severity.HINT : severity()));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean isWrong(String words, List<Token> tokens, PhraseTable.Hit hit) {
        List<Token> right = Token.of(hit.phrase().right());
        Token first = tokens.get(hit.first());
        if (!hit.phrase().flag().isEmpty() && !first.isCapitalised()) {
            return false;
        }
        if (right.size() != hit.last() - hit.first() + 1) {
            return true;
        }
        boolean capitals = true;
        boolean wrong = false;
        for (int i = 0; i < right.size(); i++) {
            String there = Tones.older(tokens.get(hit.first() + i).text());
            capitals &= there.chars().noneMatch(Character::isLowerCase);
            boolean atStart = i == 0 && Texts.startsSentence(words, first.start());
            wrong |= !there.equals(right.get(i).text())
                    && !(atStart && there.equalsIgnoreCase(right.get(i).text()) && first.isCapitalised());
        }
        return wrong && !capitals;
    }

    private CheckFinding finding(Stretch stretch, List<Token> tokens, PhraseTable.Hit hit, Severity grade) {
        int start = tokens.get(hit.first()).start();
        int end = tokens.get(hit.last()).end();
        String there = stretch.words().substring(start, end);
        String right = hit.phrase().right();
        return found(
                grade,
                stretch,
                start,
                end,
                Repair.proposed(stretch.place(start, end), right),
                MessageRef.of("check.words.name", cut(there), right));
    }
}
