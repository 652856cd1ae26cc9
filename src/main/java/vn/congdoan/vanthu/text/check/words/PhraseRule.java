package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Words of a list that stand in a text as they should not. */
final class PhraseRule extends NamedRule {
    private final PhraseTable table;
    private final String message;
    private final boolean onlyMixed;

    /**
     * @param message takes what stands there and what is meant
     * @param onlyMixed report a phrase without the flag "!" only where its right form stands in the document too
     */
    private PhraseRule(String id, Severity severity, List<Phrase> phrases, String message, boolean onlyMixed) {
        super(id, "", severity);
        this.table = new PhraseTable(phrases);
        this.message = message;
        this.onlyMixed = onlyMixed;
    }

    /** Typing errors (format-spec R46). */
    static PhraseRule typing(Lexicons lexicons) {
        return new PhraseRule(
                "typing-error", Severity.ERROR, lexicons.pairs(Lexicons.Kind.TYPING), "check.words.typing", false);
    }

    /** Fixed phrases with a word missing or misplaced (R46). */
    static PhraseRule wording(Lexicons lexicons) {
        return new PhraseRule(
                "wording", Severity.WARNING, lexicons.pairs(Lexicons.Kind.WORDING), "check.words.wording", false);
    }

    /** Fixed enumerations without their comma (R45). */
    static PhraseRule enumerations(Lexicons lexicons) {
        return new PhraseRule(
                "enumeration-comma", Severity.HINT, lexicons.withoutCommas(), "check.words.enumeration", true);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            List<Token> tokens = Token.of(stretch.words());
            for (PhraseTable.Hit hit : table.find(tokens)) {
                if (onlyMixed
                        && !hit.phrase().flag().equals("!")
                        && !standsRight(input, hit.phrase().right())) {
                    continue;
                }
                if (!isName(stretch, tokens.get(hit.first()), hit.phrase())) {
                    findings.add(finding(stretch, tokens.get(hit.first()), tokens.get(hit.last()), hit.phrase()));
                }
            }
        }
        return findings;
    }

    /** One word with a capital within a sentence may be the name of a place or a person. */
    private static boolean isName(Stretch stretch, Token word, Phrase phrase) {
        return phrase.words().size() == 1
                && word.isCapitalised()
                && !word.isCapitals()
                && !Texts.startsSentence(stretch.words(), word.start());
    }

    /** Whether the document has the right form elsewhere. */
    private static boolean standsRight(CheckInput input, String right) {
        return input.stretches().stream()
                .anyMatch(stretch -> stretch.words().toLowerCase(Locale.ROOT).contains(right));
    }

    private CheckFinding finding(Stretch stretch, Token first, Token last, Phrase phrase) {
        String there = stretch.words().substring(first.start(), last.end());
        String right = cased(phrase.right(), there);
        return found(
                stretch,
                first.start(),
                last.end(),
                Repair.proposed(stretch.place(first.start(), last.end()), right),
                MessageRef.of(message, cut(there), right));
    }

    /** In capitals when the words are, with a capital when they begin with one. */
    static String cased(String right, String model) {
        if (model.equals(model.toUpperCase(Locale.ROOT)) && model.length() > 3) {
            return right.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(model.charAt(0))
                ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
                : right;
    }
}
