package vn.congdoan.vanthu.text.content;

/** Steps over blanks and words of a text, forwards and backwards. */
final class Scan {
    private Scan() {}

    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    static int overBlanks(String words, int from) {
        int at = from;
        while (at < words.length() && isBlank(words.charAt(at))) {
            at++;
        }
        return at;
    }

    static int backOverBlanks(String words, int from) {
        int at = from;
        while (at > 0 && isBlank(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the letters and figures that begin at a place; the place itself when none do. */
    static int wordEnd(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
            at++;
        }
        return at;
    }

    static int wordStart(String words, int from) {
        int at = from;
        while (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a word, or words divided by single blanks, stands at a place and ends there. Case matters. */
    static boolean stands(String words, int at, String phrase) {
        int end = at + phrase.length();
        return words.startsWith(phrase, at) && (end >= words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }

    /** Words with single spaces between them. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (!isBlank(letter)) {
                line.append(letter);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
