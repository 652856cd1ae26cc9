package vn.congdoan.vanthu.layout.line;

/**
 * Where a line may end inside a paragraph: at its spaces, and within words after a dash or a mark that ends a sentence. Tried out
 * against LibreOffice sign by sign, so that the DOCX breaks where the page does; never at a slash or a point.
 */
final class BreakRules {
    private static final String BREAKING = "-\u2013\u2014?!\u2026|\\";
    private static final String NEVER_FIRST = ";:,.)]}";
    private static final String NEVER_LAST = "([{";

    private BreakRules() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /**
     * Whether the sign at {@code i} is a slash that spoils the places before it in its word: what overflows behind the slash of
     * "02-NQ/TW" takes the whole word to the next line, not only "NQ/TW". Slashes between figures are part of the figure.
     */
    static boolean isJoiningSlash(CharSequence text, int i) {
        if (text.charAt(i) != '/' || i + 1 == text.length()) {
            return false;
        }
        return i == 0 || !Character.isDigit(text.charAt(i - 1)) || !Character.isDigit(text.charAt(i + 1));
    }

    /** Whether the line may end after the space at {@code i}: not before a closing mark, not after an opening bracket. */
    static boolean mayBreakAtSpace(CharSequence text, int i) {
        if (i + 1 < text.length() && NEVER_FIRST.indexOf(text.charAt(i + 1)) >= 0) {
            return false;
        }
        return i == 0 || NEVER_LAST.indexOf(text.charAt(i - 1)) < 0;
    }

    /** Whether the line may end after character {@code i}, which is no space. */
    static boolean mayBreakAfter(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c < '\u2013' ? c != '-' && c != '?' && c != '!' && c != '|' && c != '\\' : BREAKING.indexOf(c) < 0) {
            return false;
        }
        if (i == 0 || i + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        return Character.isLetterOrDigit(next) || NEVER_LAST.indexOf(next) >= 0;
    }
}
