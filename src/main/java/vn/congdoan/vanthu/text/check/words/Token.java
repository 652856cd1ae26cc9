package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word (letters and figures that stand together) or one mark of a text; blanks are no tokens.
 *
 * @param lower the same in lower case
 * @param start offset of its first character
 * @param end offset after its last
 */
record Token(String text, String lower, int start, int end) {
    /** The tokens of a text, in order. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 1);
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(letter)) {
                while (end < text.length() && isInWord(text.charAt(end))) {
                    end++;
                }
            }
            if (!Character.isWhitespace(letter) && letter != '\u00a0') {
                String word = text.substring(at, end);
                tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isInWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isMark() {
        return !isWord() && !isNumber();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Capitals only, two letters or more. */
    boolean isCapitals() {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }
}
