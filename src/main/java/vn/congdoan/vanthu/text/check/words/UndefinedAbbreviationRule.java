package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Every abbreviation explained where it stands first (R59), but those that everybody knows. Tables are left alone. */
final class UndefinedAbbreviationRule extends NamedRule {
    private static final String UNDEFINED = "check.words.abbreviation-undefined";
    private static final int OFTEN = 3;
    private static final int MOST = 6;

    private final Abbreviations abbreviations;

    UndefinedAbbreviationRule(Lexicons lexicons) {
        super("abbreviation-undefined", "", Severity.WARNING);
        abbreviations = new Abbreviations(lexicons);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        List<Stretch> stretches = Texts.running(input);
        Map<String, List<AbbreviationUses.Use>> all = AbbreviationUses.of(stretches);
        all.forEach((shortForm, uses) -> {
            boolean defined = uses.stream().anyMatch(AbbreviationUses.Use::defined);
            if (defined) {
                late(stretches, uses, findings);
            } else if (!abbreviations.isCommon(shortForm)) {
                undefined(shortForm, uses, all, findings);
            } else {
                mixed(shortForm, uses, findings);
            }
        });
        return few(findings);
    }

    private void undefined(
            String shortForm,
            List<AbbreviationUses.Use> uses,
            Map<String, List<AbbreviationUses.Use>> all,
            List<CheckFinding> findings) {
        boolean ownForm =
                Objects.equals(abbreviations.meant(shortForm), shortForm) || abbreviations.meant(shortForm) == null;
        boolean otherDefined = all.entrySet().stream()
                .anyMatch(other -> Abbreviations.skeleton(other.getKey()).equals(Abbreviations.skeleton(shortForm))
                        && other.getValue().stream().anyMatch(AbbreviationUses.Use::defined));
        if (ownForm && !otherDefined && !AdHocAbbreviationRule.isAdHoc(shortForm) && !isType(shortForm, uses)) {
            AbbreviationUses.Use first = uses.get(0);
            String words = abbreviations.full(shortForm);
            Repair repair = words.isEmpty() ? null : Repair.proposed(first.place(), words + " (" + shortForm + ")");
            findings.add(found(
                    uses.size() < OFTEN ? Severity.HINT : severity(),
                    first.stretch(),
                    first.start(),
                    first.end(),
                    repair,
                    MessageRef.of(UNDEFINED, shortForm, uses.size())));
        }
    }

    /** Beyond the first few they are told together. */
    private List<CheckFinding> few(List<CheckFinding> findings) {
        List<CheckFinding> undefined = findings.stream()
                .filter(finding -> finding.message().key().equals(UNDEFINED))
                .toList();
        if (undefined.size() <= MOST) {
            return findings;
        }
        List<CheckFinding> rest = undefined.subList(MOST - 1, undefined.size());
        List<CheckFinding> few = new ArrayList<>(findings);
        few.removeAll(rest);
        CheckFinding first = rest.get(0);
        String names = rest.stream().map(CheckFinding::excerpt).collect(Collectors.joining(", "));
        few.add(found(
                Severity.HINT,
                first.place(),
                first.excerpt(),
                null,
                MessageRef.of("check.words.abbreviations-undefined", rest.size(), names)));
        return few;
    }

    /** "QĐ số 5" is a matter of citations. */
    private static boolean isType(String shortForm, List<AbbreviationUses.Use> uses) {
        return uses.stream()
                .allMatch(use -> use.stretch().words().startsWith(" số", use.end()) && shortForm.length() <= 3);
    }

    /** The name of a body that is explained only after it has stood in the text; ordinary words may. */
    private void late(List<Stretch> stretches, List<AbbreviationUses.Use> uses, List<CheckFinding> findings) {
        AbbreviationUses.Use definition =
                uses.stream().filter(AbbreviationUses.Use::defined).findFirst().orElseThrow();
        String words = definition.stretch().words();
        int open = words.lastIndexOf('(', definition.start());
        String full = abbreviations.full(definition.shortForm());
        if (open < 1
                || full.isEmpty()
                || Character.isLowerCase(full.charAt(0))
                || !words.substring(0, open).stripTrailing().endsWith(full)) {
            return;
        }
        for (Stretch stretch : stretches) {
            if (stretch == definition.stretch()) {
                return;
            }
            if (stretch.words().contains(full)) {
                findings.add(found(
                        Severity.HINT,
                        definition.stretch(),
                        Math.max(0, open - full.length() - 1),
                        definition.end() + 1,
                        null,
                        MessageRef.of("check.words.abbreviation-late", definition.shortForm())));
                return;
            }
        }
    }

    /** Both the words and the letters in one paragraph. */
    private void mixed(String shortForm, List<AbbreviationUses.Use> uses, List<CheckFinding> findings) {
        String full = abbreviations.full(shortForm);
        if (full.indexOf(' ') < 0 || !Character.isUpperCase(full.charAt(0)) || shortForm.length() < 4) {
            return;
        }
        for (AbbreviationUses.Use use : uses) {
            String words = use.stretch().words();
            int at = words.indexOf(full);
            if (at >= 0 && Math.abs(at - use.start()) < 200 && !words.startsWith(" Việt Nam", at + full.length())) {
                findings.add(found(
                        Severity.HINT,
                        use.stretch(),
                        Math.min(at, use.start()),
                        Math.max(at + full.length(), use.end()),
                        null,
                        MessageRef.of("check.words.abbreviation-mixed", shortForm)));
                return;
            }
        }
    }
}
