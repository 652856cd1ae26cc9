package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** One form of an abbreviation in a document, its symbol and its archive line included (R60): "TG-NC" or "TGNC". */
final class AbbreviationFormsRule extends NamedRule {
    private final Abbreviations abbreviations;

    AbbreviationFormsRule(Lexicons lexicons) {
        super("abbreviation-forms", "", Severity.HINT);
        abbreviations = new Abbreviations(lexicons);
    }

    private record Form(Stretch stretch, int start, int end, String words) {}

    @Override
    public List<CheckFinding> check(CheckInput input) {
        Map<String, Form> forms = new LinkedHashMap<>();
        symbol(input, forms);
        AbbreviationUses.of(input.stretches()).forEach((shortForm, uses) -> {
            if (uses.get(0).stretch().part() != Part.SYMBOL) {
                forms.putIfAbsent(
                        shortForm,
                        new Form(
                                uses.get(0).stretch(),
                                uses.get(0).start(),
                                uses.get(0).end(),
                                shortForm));
            }
        });
        Map<String, Form> firsts = new HashMap<>();
        List<CheckFinding> findings = new ArrayList<>();
        for (Form form : forms.values()) {
            Form other = firsts.putIfAbsent(Abbreviations.skeleton(form.words()), form);
            if (other != null && !isMistyped(form.words()) && !isMistyped(other.words())) {
                findings.add(found(
                        other.stretch(),
                        other.start(),
                        other.end(),
                        null,
                        MessageRef.of("check.words.abbreviation-forms", other.words(), form.words())));
            }
        }
        return findings;
    }

    /** The groups of the document's own symbol. */
    private static void symbol(CheckInput input, Map<String, Form> forms) {
        for (Stretch stretch : input.stretches()) {
            if (stretch.part() == Part.SYMBOL) {
                int at = 0;
                for (String group : stretch.words().split("-")) {
                    if (group.length() > 2) {
                        forms.putIfAbsent(group, new Form(stretch, at, at + group.length(), group));
                    }
                    at += group.length() + 1;
                }
            }
        }
    }

    private boolean isMistyped(String shortForm) {
        String meant = abbreviations.meant(shortForm);
        return meant != null && !meant.equals(shortForm);
    }
}
