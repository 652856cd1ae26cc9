package vn.congdoan.vanthu.read.text;

/** What nobody sees: white space, no-break spaces and marks of no width. */
final class Blank {
    private Blank() {}

    static boolean is(CharSequence text) {
        return text.chars().allMatch(c -> is((char) c));
    }

    static boolean is(char letter) {
        return Character.isWhitespace(letter)
                || letter == '\u00A0'
                || letter == '\u2007'
                || letter == '\u202F'
                || letter >= '\u200B' && letter <= '\u200D'
                || letter == '\uFEFF';
    }
}
