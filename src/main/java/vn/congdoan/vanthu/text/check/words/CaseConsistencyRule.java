package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** One phrase in one way of capitals within a document (R57, C14). */
final class CaseConsistencyRule extends NamedRule {
    private final PhraseTable table;

    CaseConsistencyRule(Lexicons lexicons) {
        super("capitals-mixed", "NĐ 30, Phụ lục II", Severity.HINT);
        table = new PhraseTable(lexicons.rightForms(Lexicons.Kind.ONE_CASE));
    }

    private record Use(Stretch stretch, int start, int end) {
        String words() {
            return stretch.words().substring(start, end);
        }
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        Map<String, Map<String, List<Use>>> uses = new LinkedHashMap<>();
        for (Stretch stretch : Texts.running(input)) {
            List<Token> tokens = Token.of(stretch.words());
            for (PhraseTable.Hit hit : table.find(tokens)) {
                Use use = new Use(
                        stretch,
                        tokens.get(hit.first()).start(),
                        tokens.get(hit.last()).end());
                boolean near = hit.phrase().flag().equals("=");
                if (isComparable(use) && !(near && isNamed(tokens, hit.last() + 1))) {
                    String group =
                            hit.phrase().right() + (near ? " " + stretch.block().start() : "");
                    uses.computeIfAbsent(group, key -> new LinkedHashMap<>())
                            .computeIfAbsent(form(tokens, hit), key -> new ArrayList<>())
                            .add(use);
                }
            }
        }
        List<CheckFinding> findings = new ArrayList<>();
        uses.values().stream().filter(forms -> forms.size() > 1).forEach(forms -> add(forms, findings));
        return findings;
    }

    /** Whether a name or a number follows, so that the words are part of a title. */
    private static boolean isNamed(List<Token> tokens, int next) {
        return next < tokens.size()
                && (tokens.get(next).lower().equals("số")
                        || tokens.get(next).isCapitalised()
                        || "“\"".contains(tokens.get(next).text()));
    }

    private static boolean isComparable(Use use) {
        return use.words().chars().anyMatch(Character::isLowerCase)
                && !Texts.startsSentence(use.stretch().words(), use.start());
    }

    private static String form(List<Token> tokens, PhraseTable.Hit hit) {
        StringBuilder form = new StringBuilder();
        for (int i = hit.first(); i <= hit.last(); i++) {
            form.append(Tones.older(tokens.get(i).text())).append(' ');
        }
        return form.toString();
    }

    private void add(Map<String, List<Use>> forms, List<CheckFinding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        forms.forEach((form, uses) -> counts.put(form, uses.size()));
        String most = null;
        for (String form : forms.keySet()) {
            if (most == null || counts.get(form) >= counts.get(most)) {
                most = counts.get(form).equals(most == null ? -1 : counts.get(most)) && capitals(most) > capitals(form)
                        ? most
                        : form;
            }
        }
        String usual = forms.get(most).get(0).words();
        for (Map.Entry<String, List<Use>> form : forms.entrySet()) {
            if (!form.getKey().equals(most)) {
                findings.add(finding(form.getValue(), usual));
            }
        }
    }

    private static long capitals(String form) {
        return form.chars().filter(Character::isUpperCase).count();
    }

    private CheckFinding finding(List<Use> rare, String usual) {
        Use first = rare.get(0);
        Repair repair = new Repair(
                false,
                rare.stream()
                        .map(use -> new Replacement(use.stretch().place(use.start(), use.end()), usual))
                        .toList());
        return found(
                first.stretch(),
                first.start(),
                first.end(),
                repair,
                MessageRef.of("check.words.case-mixed", first.words(), usual));
    }
}
