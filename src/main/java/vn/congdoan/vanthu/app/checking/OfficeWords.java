package vn.congdoan.vanthu.app.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.IgnoredFinding;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.check.OfficeWord.Kind;
import vn.congdoan.vanthu.text.check.words.Lexicons;
import vn.congdoan.vanthu.text.check.words.WordRules;

/** What an office's words are to the rules, and which words a finding would add. */
public final class OfficeWords {
    private static final String UNDEFINED = "abbreviation-undefined";

    private OfficeWords() {}

    /** The words that would make the finding go away; nothing where it isn't a matter of words, or they are not all there. */
    public static Optional<OfficeWord> of(CheckFinding finding) {
        return proposed(finding).filter(word -> OfficeWordForm.problem(word).isEmpty());
    }

    private static Optional<OfficeWord> proposed(CheckFinding finding) {
        String words = IgnoredFinding.key(finding.excerpt());
        if (words.isEmpty() || words.endsWith("…")) {
            return Optional.empty();
        }
        if (finding.rule().equals(UNDEFINED)) {
            return Optional.of(new OfficeWord(Kind.ABBREVIATION, words + full(finding, words)));
        }
        return WordRules.onSingleWords().contains(finding.rule())
                ? Optional.of(new OfficeWord(Kind.KEPT, words))
                : Optional.empty();
    }

    /** The lexicons with these words. */
    static Lexicons lexicons(List<OfficeWord> words) {
        Map<Lexicons.Kind, List<String>> added = words.stream()
                .collect(Collectors.groupingBy(
                        word -> lexicon(word.kind()), Collectors.mapping(OfficeWords::line, Collectors.toList())));
        return new Lexicons(added);
    }

    /** What the abbreviation stands for, where the finding proposes to write that. */
    private static String full(CheckFinding finding, String shortForm) {
        String written = finding.repair() == null ? "" : finding.repair().words();
        String end = " (" + shortForm + ")";
        return written.endsWith(end)
                ? OfficeWordForm.EQUALS + written.substring(0, written.length() - end.length())
                : "";
    }

    private static Lexicons.Kind lexicon(Kind kind) {
        return switch (kind) {
            case ABBREVIATION -> Lexicons.Kind.ABBREVIATIONS;
            case NAME -> Lexicons.Kind.NAMES;
            case REPLACEMENT -> Lexicons.Kind.WORDING;
            case ENUMERATION -> Lexicons.Kind.ENUMERATIONS;
            case TERM -> Lexicons.Kind.TERMS;
            case KEPT -> Lexicons.Kind.KEPT;
        };
    }

    /** The entry as the lexicons write it. */
    private static String line(OfficeWord word) {
        return switch (word.kind()) {
            case ABBREVIATION -> "= " + word.entry().replace(OfficeWordForm.EQUALS, " | ");
            case REPLACEMENT -> word.entry().replace(OfficeWordForm.BECOMES, " => ");
            case ENUMERATION -> "! " + word.entry();
            case NAME, TERM, KEPT -> word.entry();
        };
    }
}
