package vn.congdoan.vanthu.text.parse;

import java.util.List;
import vn.congdoan.vanthu.domain.document.Level;

/** Labels that begin with a word: Phần, Chương, Mục, Tiểu mục, Điều. */
final class DivisionReader {
    private static final List<Word> WORDS = List.of(
            new Word("Phần", Level.PART),
            new Word("Chương", Level.CHAPTER),
            new Word("Mục", Level.SECTION),
            new Word("Tiểu mục", Level.SUBSECTION),
            new Word("Điều", Level.ARTICLE));
    private static final List<String> ORDINAL_WORDS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final String IN_ORDER = "thứ ";
    private static final int LONGEST_NUMBER = 8;

    private final String text;

    private record Word(String word, Level level) {}

    private record Number(int end, int value) {}

    DivisionReader(String text) {
        this.text = text;
    }

    /** The label that begins at {@code at}, or null. */
    Label read(int at, int end) {
        for (Word word : WORDS) {
            int after = at + word.word.length();
            if (text.charAt(at) == word.word.charAt(0)
                    && after < end
                    && Blank.is(text.charAt(after))
                    && text.regionMatches(true, at, word.word, 0, word.word.length())) {
                return numbered(word.level, at, Blank.skip(text, after, end), end);
            }
        }
        return null;
    }

    private Label numbered(Level level, int at, int from, int end) {
        Number number = level == Level.ARTICLE ? article(from, end) : division(level, from, end);
        if (number == null) {
            return null;
        }
        int stop = number.end;
        if (stop >= end || text.charAt(stop) == '*') {
            return new Label(level, at, stop, number.value);
        }
        if (text.charAt(stop) == '.' || text.charAt(stop) == ':') {
            boolean free = stop + 1 >= end || Blank.is(text.charAt(stop + 1)) || text.charAt(stop + 1) == '*';
            boolean capital = !free && level == Level.ARTICLE && Character.isUpperCase(text.charAt(stop + 1));
            return free || capital ? new Label(level, at, stop + 1, number.value) : null;
        }
        boolean titled = level != Level.ARTICLE && Blank.is(text.charAt(stop)) && isCapitals(stop, end);
        return titled ? new Label(level, at, stop, number.value) : null;
    }

    /** "5", and "5a" of an inserted article. */
    private Number article(int from, int end) {
        int stop = from;
        while (stop < end && Ordinals.isDigit(text.charAt(stop))) {
            stop++;
        }
        int value = Ordinals.arabic(text.substring(from, stop));
        boolean inserted = value > 0
                && stop + 1 < end
                && Character.isLowerCase(text.charAt(stop))
                && !Character.isLetter(text.charAt(stop + 1));
        return value == 0 ? null : new Number(inserted ? stop + 1 : stop, value);
    }

    private Number division(Level level, int from, int end) {
        if (level == Level.PART && text.regionMatches(true, from, IN_ORDER, 0, IN_ORDER.length())) {
            return inOrder(from + IN_ORDER.length(), end);
        }
        int stop = from;
        while (stop < end && stop - from < LONGEST_NUMBER * 2 && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        String number = text.substring(from, stop);
        int value = Math.max(Ordinals.roman(number), Ordinals.arabic(number));
        return value == 0 ? null : new Number(stop, value);
    }

    private Number inOrder(int from, int end) {
        for (int i = 0; i < ORDINAL_WORDS.size(); i++) {
            String word = ORDINAL_WORDS.get(i);
            int stop = from + word.length();
            if (stop <= end
                    && text.regionMatches(true, from, word, 0, word.length())
                    && (stop == end || !Character.isLetter(text.charAt(stop)))) {
                return new Number(stop, i + 1);
            }
        }
        return null;
    }

    private boolean isCapitals(int from, int end) {
        int capitals = 0;
        for (int i = from; i < end; i++) {
            char letter = text.charAt(i);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            capitals += Character.isUpperCase(letter) ? 1 : 0;
        }
        return capitals > 1;
    }
}
