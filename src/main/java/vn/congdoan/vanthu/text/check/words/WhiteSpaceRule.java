package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Blanks (R40): one between words, none before a mark, one after it. Numbers, times and addresses on the net keep theirs. */
final class WhiteSpaceRule extends NamedRule {
    private static final Pattern SEVERAL = Pattern.compile("(?<=\\S)(?: [ \\t]+|\\t[ \\t]*+)(?=\\S)");
    private static final Pattern BEFORE =
            Pattern.compile("(?<=[\\p{L}\\d)”])[ \\u00a0]++(?=[,;:](?![\\p{L}\\d/])|\\.(?![.\\p{L}\\d/])|[)”])");
    private static final Pattern ON_THE_WRONG_SIDE = Pattern.compile("(?<=[\\p{L}\\d)”])[ \\u00a0]++([,;:])(?=\\p{L})");
    private static final Pattern AFTER_OPENING = Pattern.compile("(?<=[(“])[ \\u00a0]++(?=[\\p{L}\\d])");
    /** Not in "990/TTr- SGDĐT": a symbol has no blanks at all. */
    private static final Pattern LAME_HYPHEN =
            Pattern.compile("(?<=\\p{L})(?<!\\d/\\p{L}{1,6})(?:- | -)(?=\\p{L})(?!(?<=\\p{Lu}{2}.{2})\\p{Lu}{2})");

    private static final Pattern AFTER_DATE =
            Pattern.compile("(?<=/(?:19|20)\\d{2})(?=(?:của|về|và|đến|tại)[ \\u00a0])");
    private static final Pattern MISSING =
            Pattern.compile("(?<=[\\p{L}\\d)”%])[,;:](?=[\\p{L}“(])|(?<=[\\p{L})”])[,;:](?=\\d)|(?<=\\d);(?=\\d)");
    private static final Pattern SENTENCES = Pattern.compile("(?<=\\p{Ll}{3})\\.(?=\\p{Lu}\\p{Ll}{1,7}\\s)");
    private static final Pattern ORDINALS = Pattern.compile(
            "(?:[Tt]rung ương|[Đđ]iều|[Kk]hoản|[Mm]ục|[Tt]háng|[Qq]uý|[Ll]ớp|[Kk]hối|[Pp]hần|[Cc]hương|[Tt]uần|[Tt]iết|[Đđ]ợt) \\d{1,2}(,)(?=\\d{1,2}(?![\\d%,.]|\\s*%))");

    private static final int LABEL = 16;

    WhiteSpaceRule() {
        super("white-space", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            String words = stretch.words();
            if (isClean(words)) {
                continue;
            }
            boolean[] addresses = Texts.addresses(words);
            several(stretch, findings);
            each(stretch, BEFORE.matcher(words), addresses, "", "check.words.space-before", findings);
            wrongSide(stretch, addresses, findings);
            each(stretch, AFTER_OPENING.matcher(words), addresses, "", "check.words.space-after-opening", findings);
            each(stretch, LAME_HYPHEN.matcher(words), addresses, " - ", "check.words.space-hyphen", findings);
            each(stretch, AFTER_DATE.matcher(words), addresses, " ", "check.words.space-after-date", findings);
            missing(stretch, MISSING.matcher(words), addresses, findings);
            missing(stretch, SENTENCES.matcher(words), addresses, findings);
            ordinals(stretch, findings);
        }
        return findings;
    }

    /** A quick look that clears nearly every stretch: each mark joined to the word before and apart from the next. */
    private static boolean isClean(String words) {
        for (int i = 0; i + 1 < words.length(); i++) {
            char letter = words.charAt(i);
            char next = words.charAt(i + 1);
            if (next == '-' || letter == '-' || Character.isDigit(letter) && Character.isLetter(next)) {
                return false;
            }
            boolean blank = letter == ' ' || letter == '\u00a0';
            if (letter == '\t' || next == '\t' || blank && (next == ' ' || ",;:.)”".indexOf(next) >= 0)) {
                return false;
            }
            if ((",;:.".indexOf(letter) >= 0 && Character.isLetterOrDigit(next))
                    || ("(“".indexOf(letter) >= 0 && !Character.isLetterOrDigit(next))
                    || (",;:".indexOf(letter) >= 0 && "“(".indexOf(next) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** All of one paragraph together: they come in flocks. */
    private void several(Stretch stretch, List<CheckFinding> findings) {
        List<Replacement> replacements = new ArrayList<>();
        Matcher blanks = SEVERAL.matcher(stretch.words());
        int first = -1;
        while (blanks.find()) {
            first = first < 0 ? blanks.start() : first;
            replacements.add(new Replacement(stretch.place(blanks.start(), blanks.end()), " "));
        }
        if (first >= 0) {
            int from = wordStart(stretch.words(), first);
            findings.add(found(
                    stretch,
                    from,
                    Math.min(stretch.words().length(), first + 12),
                    new Repair(true, replacements),
                    MessageRef.of("check.words.space-several", replacements.size())));
        }
    }

    private void each(
            Stretch stretch,
            Matcher match,
            boolean[] addresses,
            String words,
            String key,
            List<CheckFinding> findings) {
        List<Replacement> replacements = new ArrayList<>();
        int first = -1;
        int end = -1;
        while (match.find()) {
            if (!addresses[match.start()] && !wouldMakeLabel(stretch.words(), match.start(), match.end())) {
                end = first < 0 ? match.end() : end;
                first = first < 0 ? match.start() : first;
                replacements.add(new Replacement(stretch.place(match.start(), match.end()), words));
            }
        }
        if (first >= 0) {
            findings.add(around(stretch, first, end, new Repair(true, replacements), MessageRef.of(key)));
        }
    }

    private void wrongSide(Stretch stretch, boolean[] addresses, List<CheckFinding> findings) {
        Matcher match = ON_THE_WRONG_SIDE.matcher(stretch.words());
        while (match.find()) {
            if (!addresses[match.start()]) {
                Repair repair = Repair.safe(stretch.place(match.start(), match.end()), match.group(1) + " ");
                findings.add(
                        around(stretch, match.start(), match.end(), repair, MessageRef.of("check.words.space-before")));
            }
        }
    }

    /** "XX . " at the beginning of a line would become a label when it is joined. */
    private static boolean wouldMakeLabel(String words, int start, int end) {
        int line = words.lastIndexOf('\n', start) + 1;
        return start - line < LABEL && end < words.length() && ".)".indexOf(words.charAt(end)) >= 0;
    }

    private void missing(Stretch stretch, Matcher match, boolean[] addresses, List<CheckFinding> findings) {
        List<Replacement> replacements = new ArrayList<>();
        int first = -1;
        int end = -1;
        String mark = "";
        while (match.find()) {
            if (!addresses[match.start()] && !isSymbol(stretch, match.start())) {
                mark = first < 0 ? match.group() : mark;
                end = first < 0 ? match.end() : end;
                first = first < 0 ? match.start() : first;
                replacements.add(new Replacement(stretch.place(match.start(), match.end()), match.group() + " "));
            }
        }
        if (first >= 0) {
            MessageRef message = MessageRef.of("check.words.space-missing", mark);
            findings.add(around(stretch, first, end, new Repair(true, replacements), message));
        }
    }

    /** Marks of a symbol or of a short time ("7h:30") are none of a sentence. */
    private static boolean isSymbol(Stretch stretch, int at) {
        String words = stretch.words();
        return words.charAt(at) == ':'
                && at > 0
                && (Character.isDigit(words.charAt(at - 1)) || Character.isDigit(next(words, at)));
    }

    private static char next(String words, int at) {
        return at + 1 < words.length() ? words.charAt(at + 1) : ' ';
    }

    /** "Trung ương 8,9" names two: a decimal can't stand there. */
    private void ordinals(Stretch stretch, List<CheckFinding> findings) {
        Matcher match = ORDINALS.matcher(stretch.words());
        while (match.find()) {
            Repair repair = Repair.proposed(stretch.place(match.start(1), match.end(1)), ", ");
            findings.add(found(
                    stretch,
                    match.start(),
                    Math.min(stretch.words().length(), match.end() + 2),
                    repair,
                    MessageRef.of("check.words.space-missing", ",")));
        }
    }

    private CheckFinding around(Stretch stretch, int start, int end, Repair repair, MessageRef message) {
        return found(stretch, wordStart(stretch.words(), start), wordEnd(stretch.words(), end), repair, message);
    }

    private static int wordStart(String words, int at) {
        int start = at;
        while (start > 0 && at - start < 20 && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String words, int at) {
        int end = at;
        while (end < words.length() && end - at < 20 && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return end;
    }
}
