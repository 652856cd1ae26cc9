package vn.congdoan.vanthu.text.check.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Letters of their own alphabet and composed (R06): no look-alikes, no invisible signs, no accents typed apart. */
final class LetterFormRule extends NamedRule {
    private static final String LOOK_ALIKES = "ÐðАВЕКМНОРСТХаеорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LETTERS = "ĐđABEKMHOPCTXaeopcyxABEZHIKMNOPTYXo";
    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

    /** No label is longer. */
    private static final int LABEL = 16;

    LetterFormRule() {
        super("letter-form", "NĐ 30, Phụ lục I, I.4", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Replacement> replacements = new ArrayList<>();
        String[] first = new String[1];
        String body = input.draft().bodyText();
        collect(body, (start, end) -> new CheckPlace.InBody(start, end), replacements, first);
        for (Stretch stretch : input.stretches()) {
            if (!stretch.isBody()) {
                collect(stretch.words(), stretch::place, replacements, first);
            }
        }
        if (replacements.isEmpty()) {
            return List.of();
        }
        return List.of(found(
                severity(),
                replacements.get(0).place(),
                first[0],
                new Repair(true, replacements),
                MessageRef.of("check.words.letter-form", replacements.size())));
    }

    private interface Places {
        CheckPlace at(int start, int end);
    }

    private static void collect(String text, Places places, List<Replacement> replacements, String[] first) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            String right = right(text, at, end);
            if (right != null) {
                replacements.add(new Replacement(places.at(at, end), right));
                first[0] = first[0] == null ? word(text, at) : first[0];
            }
            at = end;
        }
    }

    /** After a letter and the accents that follow it. */
    private static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    /** What is to stand there; null when it is right. */
    private static String right(String text, int at, int end) {
        char letter = text.charAt(at);
        if (end > at + 1) {
            String composed = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC);
            return composed.equals(text.substring(at, end)) ? null : composed;
        }
        if (INVISIBLE.indexOf(letter) >= 0) {
            return isWithin(text, at) ? "" : null;
        }
        int look = letter < '\u00d0' ? -1 : LOOK_ALIKES.indexOf(letter);
        if (look >= 0 && isAmongLatin(text, at)) {
            return String.valueOf(LETTERS.charAt(look));
        }
        return letter >= '\uff01' && letter <= '\uff5e' && isWithin(text, at)
                ? String.valueOf((char) (letter - 0xfee0))
                : null;
    }

    /** Behind a word and well within a line: at its beginning the change would make a label, behind blanks a line break. */
    private static boolean isWithin(String text, int at) {
        boolean early = at < LABEL || text.lastIndexOf('\n', at) > at - LABEL;
        return !early && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** A Greek or Cyrillic word as a whole is meant; a single letter among Latin ones is not. */
    private static boolean isAmongLatin(String text, int at) {
        if ("Ðð".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        return at > 0 && isLatin(text.charAt(at - 1)) || at + 1 < text.length() && isLatin(text.charAt(at + 1));
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String word(String text, int at) {
        int start = at;
        int end = at;
        while (start > 0 && at - start < 20 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && end - at < 20 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
