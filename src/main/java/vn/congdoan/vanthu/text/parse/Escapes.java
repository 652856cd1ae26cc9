package vn.congdoan.vanthu.text.parse;

/** The characters a backslash makes ordinary; before any other, a backslash inside a line is just a backslash. */
final class Escapes {
    static final String BREAK_IN_CELL = "<br>";
    private static final String ESCAPABLE = "\\*|<)";

    private Escapes() {}

    static boolean isEscapable(char letter) {
        return ESCAPABLE.indexOf(letter) >= 0;
    }
}
