package vn.congdoan.vanthu.layout.line;

/** Where a line may end inside a paragraph, besides its spaces: after a hyphen or a dash within a word, never at a slash. */
final class BreakRules {
    private BreakRules() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** Whether the line may end after character {@code i}, which is no space. */
    static boolean mayBreakAfter(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c != '-' && c != '\u2013' && c != '\u2014') {
            return false;
        }
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }
}
