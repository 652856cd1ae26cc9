package vn.congdoan.vanthu.text.parse;

/** White space in the notation: every space and separator of Unicode, the no-break space too. */
final class Blank {
    private Blank() {}

    static boolean is(char letter) {
        return letter <= ' ' ? Character.isWhitespace(letter) : Character.isSpaceChar(letter);
    }

    static int skip(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipBack(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static String strip(String text) {
        int end = skipBack(text, 0, text.length());
        return text.substring(skip(text, 0, end), end);
    }
}
