package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
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

    /** One place where a name is written in a wrong way. */
    private record Use(Stretch stretch, int start, int end, Phrase name) {
        String words() {
            return stretch.words().substring(start, end);
        }
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        Map<String, List<Use>> wrong = new LinkedHashMap<>();
        for (Stretch stretch : input.stretches()) {
            if (Texts.isInCapitals(stretch.words())) {
                continue;
            }
            boolean[] addresses = Texts.addresses(stretch.words());
            List<Token> tokens = Token.of(stretch.words());
            for (PhraseTable.Hit hit : table.find(tokens)) {
                int start = tokens.get(hit.first()).start();
                if (!addresses[start] && isWrong(stretch.words(), tokens, hit)) {
                    Use use = new Use(stretch, start, tokens.get(hit.last()).end(), hit.phrase());
                    wrong.computeIfAbsent(use.words() + use.stretch().whole(), words -> new ArrayList<>()).add(use);
                }
            }
        }
        Set<String> hinted = new HashSet<>();
        return wrong.values().stream()
                .filter(uses -> !isHint(uses) || hinted.add(uses.get(0).name().right()))
                .map(this::finding)
                .toList();
    }

    private static boolean isHint(List<Use> uses) {
        return uses.get(0).name().flag().equals("?");
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

    /** Told once in a paragraph. */
    private CheckFinding finding(List<Use> uses) {
        Use first = uses.get(0);
        String right = first.name().right();
        List<Replacement> replacements = uses.stream()
                .map(use -> new Replacement(use.stretch().place(use.start(), use.end()), right))
                .toList();
        return found(
                isHint(uses) ? Severity.HINT : severity(),
                first.stretch(),
                first.start(),
                first.end(),
                new Repair(false, replacements),
                MessageRef.of("check.words.name", cut(first.words()), right));
    }
}
