package vn.congdoan.vanthu.text.compare;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into what is compared; put together the tokens are the text. */
final class Tokens {
    /** Ends a line of a part, since such a line may have line feeds of its own. */
    static final char PART_LINE_END = '\u2029';

    private enum Kind {
        WORD,
        BLANK,
        BREAK,
        SIGN
    }

    private Tokens() {}

    /** Words, runs of blanks, line breaks, and every other sign by itself. */
    static List<String> words(String text) {
        List<String> tokens = new ArrayList<>(text.length() / 3);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    /** Lines with what ends them. */
    static List<String> lines(String text, char lineEnd) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(lineEnd, start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** Whether there is a letter or a digit in it. */
    static boolean hasWord(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The line break that the text begins with; "" when it doesn't. */
    static String firstBreak(String text) {
        return text.isEmpty() || kind(text.codePointAt(0)) != Kind.BREAK ? "" : text.substring(0, end(text, 0));
    }

    private static int end(String text, int start) {
        int sign = text.codePointAt(start);
        int end = start + Character.charCount(sign);
        Kind kind = kind(sign);
        if (sign == '\r' && end < text.length() && text.charAt(end) == '\n') {
            return end + 1;
        }
        if (kind == Kind.WORD || kind == Kind.BLANK) {
            while (end < text.length() && continues(text.codePointAt(end), kind)) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean continues(int sign, Kind kind) {
        return kind(sign) == kind || kind == Kind.WORD && isMark(sign);
    }

    private static Kind kind(int sign) {
        if (sign == '\n' || sign == '\r' || sign == PART_LINE_END) {
            return Kind.BREAK;
        }
        if (Character.isLetterOrDigit(sign)) {
            return Kind.WORD;
        }
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? Kind.BLANK : Kind.SIGN;
    }

    /** Tone marks that stand apart from their letter belong to the word. */
    private static boolean isMark(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
