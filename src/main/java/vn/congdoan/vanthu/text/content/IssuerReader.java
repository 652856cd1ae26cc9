package vn.congdoan.vanthu.text.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an issuing body: capitalised words and known phrases, held together by "và", "các", hyphens and commas where what
 * follows is part of a name. It ends before the first word that isn't.
 */
final class IssuerReader {
    private static final String GAP = "[\\s\\u00a0]{1,3}";
    private static final Pattern TERM = Pattern.compile("(?:\\((?:[Kk]hóa|[Kk]hoá)" + GAP
            + "[IVXLC\\d]{1,6}\\)|(?:[Kk]hóa|[Kk]hoá)" + GAP + "[IVXLC]{1,6}\\b|nhiệm kỳ" + GAP
            + "\\d{4}\\s?[-–]\\s?\\d{4}|lần thứ" + GAP + "(?:[IVXLC]{1,6}|\\p{Ll}{2,6}|\\d{1,2})(?![\\p{L}]))");
    private static final Pattern SHORT_FORM = Pattern.compile("\\([A-ZĐƯ&\\-]{2,12}\\)");
    private static final int LONGEST = 160;
    /** "Đảngvề …": a blank was forgotten. */
    private static final String GLUED = "về";

    private final String words;
    private final int limit;
    private int at;
    private int end = -1;
    private boolean afterHead;

    private IssuerReader(String words, int from) {
        this.words = words;
        this.at = from;
        this.limit = Math.min(words.length(), from + LONGEST);
    }

    /** Where the name that begins at a place ends; -1 when none begins there. */
    static int endOf(String words, int from) {
        int start = Scan.overBlanks(words, from);
        if (start >= words.length() || !beginsName(words, start)) {
            return -1;
        }
        IssuerReader reader = new IssuerReader(words, start);
        while (reader.at < reader.limit && reader.step()) {
            reader.toNext();
        }
        return reader.end;
    }

    private static boolean beginsName(String words, int start) {
        return Character.isUpperCase(words.charAt(start)) && !CitationTypes.startsAt(words, start)
                || IssuerLexicon.phraseEnd(words, start, true) > Scan.wordEnd(words, start);
    }

    /** Whether a known phrase of issuers begins at a place. */
    static boolean isKnown(String words, int from) {
        return IssuerLexicon.phraseEnd(words, Scan.overBlanks(words, from), true) >= 0;
    }

    private void toNext() {
        at = Scan.overBlanks(words, end);
    }

    private boolean step() {
        Matcher term = TERM.matcher(words).region(at, words.length());
        if (end >= 0 && term.lookingAt()) {
            return take(term.end(), false);
        }
        char letter = words.charAt(at);
        if (Character.isLetterOrDigit(letter)) {
            return word(letter);
        }
        return end >= 0 && joint(letter);
    }

    private boolean word(char letter) {
        boolean capital = Character.isUpperCase(letter);
        if (end >= 0 && Scan.stands(words, at, "Ban hành")) {
            return false;
        }
        if (!capital && end >= 0 && IssuerLexicon.stopsAt(words, at)) {
            return false;
        }
        int phrase = IssuerLexicon.phraseEnd(words, at, end < 0 || afterHead);
        int one = Scan.wordEnd(words, at);
        if (capital && one - at > GLUED.length() + 1 && words.startsWith(GLUED, one - GLUED.length())) {
            take(one - GLUED.length(), false);
            return false;
        }
        if (phrase >= one) {
            return phrase == one && dotted(one) > one
                    ? take(dotted(one), false)
                    : take(phrase, IssuerLexicon.isHead(words.substring(at, phrase)));
        }
        if (capital) {
            return take(afterHead ? secondSyllable(one) : dotted(one), false);
        }
        if (Character.isDigit(letter)) {
            return end >= 0 && take(one, false);
        }
        return end >= 0 && (smallJoint("và") || smallJoint("các"));
    }

    private boolean take(int to, boolean head) {
        end = to;
        afterHead = head;
        return true;
    }

    /** "Chính trị" after "Bộ": a capital, then one small syllable; not after an abbreviation. */
    private int secondSyllable(int one) {
        int next = Scan.overBlanks(words, one);
        boolean isSmall = next > one && next < words.length() && Character.isLowerCase(words.charAt(next));
        boolean isShort = one - at > 1 && Character.isUpperCase(words.charAt(at + 1));
        return isSmall
                        && !isShort
                        && !isSmallWord(next)
                        && !IssuerLexicon.stopsAt(words, next)
                        && IssuerLexicon.phraseEnd(words, next, false) < 0
                ? Scan.wordEnd(words, next)
                : dotted(one);
    }

    private boolean isSmallWord(int from) {
        return Scan.stands(words, from, "và")
                || Scan.stands(words, from, "các")
                || Scan.stands(words, from, "khóa")
                || Scan.stands(words, from, "khoá")
                || Scan.stands(words, from, "của");
    }

    /** "TP. Vinh", "T.Ư". */
    private int dotted(int one) {
        boolean isShort = one - at <= 2 && one + 1 < words.length() && words.charAt(one) == '.';
        int next = isShort ? Scan.overBlanks(words, one + 1) : one;
        return isShort
                        && next < words.length()
                        && Character.isUpperCase(words.charAt(next))
                        && words.startsWith("T", at)
                ? Scan.wordEnd(words, next)
                : one;
    }

    private boolean smallJoint(String joint) {
        return Scan.stands(words, at, joint) && takeName(at + joint.length(), "và".equals(joint));
    }

    /** Takes a capitalised name that follows a joint; a document's type begins something new. */
    private boolean takeName(int from, boolean mayBeginNew) {
        int next = Scan.overBlanks(words, from);
        if (next >= limit
                || !Character.isUpperCase(words.charAt(next))
                || mayBeginNew && (CitationTypes.startsAt(words, next) || Scan.stands(words, next, "Đại hội"))) {
            return false;
        }
        int phrase = IssuerLexicon.phraseEnd(words, next, true);
        at = next;
        int one = mayBeginNew ? secondSyllable(Scan.wordEnd(words, next)) : Scan.wordEnd(words, next);
        return take(phrase >= Scan.wordEnd(words, next) ? phrase : one, phrase >= one && IssuerLexicon.isHead(words.substring(next, phrase)));
    }

    private boolean joint(char letter) {
        if (letter == '-' || letter == '–' || letter == '&') {
            return takeName(at + 1, true);
        }
        if (letter == ',') {
            return list();
        }
        Matcher abbreviation = SHORT_FORM.matcher(words).region(at, words.length());
        if (letter == '(' && abbreviation.lookingAt()) {
            int next = Scan.overBlanks(words, abbreviation.end());
            int unit = next < words.length()
                            && Character.isLetter(words.charAt(next))
                            && !IssuerLexicon.stopsAt(words, next)
                    ? IssuerLexicon.phraseEnd(words, next, false)
                    : -1;
            return unit > 0 && take(unit, false);
        }
        return false;
    }

    /** ", Thể thao và Du lịch": a comma belongs to the name when "và" and a capital close the list and no new body begins. */
    private boolean list() {
        int next = Scan.overBlanks(words, at + 1);
        int from = next;
        for (int count = 0; count < 4 && from < limit; count++) {
            if (count > 0 && Scan.stands(words, from, "và")) {
                return Character.isUpperCase(words.charAt(next)) && !isBody(next) && takeName(from + 2, true);
            }
            int one = Scan.wordEnd(words, from);
            if (one == from) {
                return false;
            }
            from = Scan.overBlanks(words, one);
        }
        return false;
    }

    private boolean isBody(int from) {
        int phrase = IssuerLexicon.phraseEnd(words, from, false);
        return CitationTypes.startsAt(words, from)
                || phrase > 0 && IssuerLexicon.isHead(words.substring(from, phrase))
                || IssuerLexicon.isHead(words.substring(from, Scan.wordEnd(words, from)));
    }
}
