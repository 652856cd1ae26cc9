package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** One spelling of a word in a document (R58): "hằng năm" or "hàng năm". */
final class SpellingVariantRule extends NamedRule {
    private final PhraseTable table;

    SpellingVariantRule(Lexicons lexicons) {
        super("spelling-mixed", "", Severity.HINT);
        table = new PhraseTable(phrases(lexicons));
    }

    private static List<Phrase> phrases(Lexicons lexicons) {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : lexicons.lines(Lexicons.Kind.VARIANTS)) {
            boolean always = line.startsWith("!");
            String[] forms = (always ? line.substring(1) : line).strip().split("\\s*\\|\\s*");
            for (String form : forms) {
                String flag = form.equals(forms[0]) ? "" : always ? "!" : "?";
                phrases.add(new Phrase(Phrase.keys(form), forms[0], false, Set.of(), flag));
            }
        }
        return phrases;
    }

    private record Use(Stretch stretch, int start, int end, Phrase phrase) {
        String form() {
            return String.join(" ", phrase.words());
        }

        CheckPlace place() {
            return stretch.place(start, end);
        }
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        Map<String, Map<String, List<Use>>> groups = new LinkedHashMap<>();
        for (Stretch stretch : input.stretches()) {
            List<Token> tokens = Token.of(stretch.words());
            for (PhraseTable.Hit hit : table.find(tokens)) {
                Use use = new Use(
                        stretch,
                        tokens.get(hit.first()).start(),
                        tokens.get(hit.last()).end(),
                        hit.phrase());
                groups.computeIfAbsent(hit.phrase().right(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(use.form(), key -> new ArrayList<>())
                        .add(use);
            }
        }
        List<CheckFinding> findings = new ArrayList<>();
        groups.forEach((preferred, forms) -> add(preferred, forms, findings));
        return findings;
    }

    private void add(String preferred, Map<String, List<Use>> forms, List<CheckFinding> findings) {
        String usual = usual(preferred, forms);
        forms.forEach((form, uses) -> {
            if (!form.equals(usual)) {
                findings.add(finding(uses, usual));
            }
        });
    }

    /** The preferred form where it stands at least as often, or where the other is reported even alone. */
    private static String usual(String preferred, Map<String, List<Use>> forms) {
        String own = String.join(" ", Phrase.keys(preferred));
        boolean always = forms.values().stream()
                .anyMatch(uses -> uses.get(0).phrase().flag().equals("!"));
        int count = forms.getOrDefault(own, List.of()).size();
        return forms.entrySet().stream()
                .filter(form -> !always && form.getValue().size() > count)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(own);
    }

    private CheckFinding finding(List<Use> uses, String usual) {
        Use first = uses.get(0);
        String there = first.stretch().words().substring(first.start(), first.end());
        List<Replacement> replacements = uses.stream()
                .map(use -> new Replacement(
                        use.place(),
                        PhraseRule.cased(usual, use.stretch().words().substring(use.start(), use.end()))))
                .toList();
        return found(
                first.stretch(),
                first.start(),
                first.end(),
                new Repair(false, replacements),
                MessageRef.of("check.words.variant", there, usual, uses.size()));
    }
}
