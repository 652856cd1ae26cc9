package vn.congdoan.vanthu.app.editing;

import java.util.Arrays;
import java.util.Locale;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * A text as it is compared, each of its characters knowing where it stands in the text as written. Letters with their accents
 * apart (NFD) compare like those in one piece.
 */
final class FoldedText {
    private final StringBuilder folded = new StringBuilder();
    /** For each folded character where its letter begins in the text; inside a letter -1; closed by the text's length. */
    private int[] starts;

    private int size;

    private FoldedText(int length) {
        starts = new int[length + 1];
    }

    static FoldedText of(String text, SearchQuery query) {
        FoldedText result = new FoldedText(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = from + Character.charCount(text.codePointAt(from));
            while (to < text.length() && isAccent(text.charAt(to))) {
                to++;
            }
            result.add(from, letter(text, from, to, query));
            from = to;
        }
        result.add(text.length());
        return result;
    }

    /** Where the words stand next: start and end in the text, and where to look on; null when nowhere from there on. */
    int[] next(String words, int from) {
        int at = folded.indexOf(words, from);
        while (at >= 0 && (starts[at] < 0 || starts[at + words.length()] < 0)) {
            at = folded.indexOf(words, at + 1);
        }
        return at < 0 ? null : new int[] {starts[at], starts[at + words.length()], at + words.length()};
    }

    String words() {
        return folded.toString();
    }

    private void add(int start, String letter) {
        for (int i = 0; i < letter.length(); i++) {
            folded.append(letter.charAt(i));
            add(i == 0 ? start : -1);
        }
    }

    private void add(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = start;
    }

    private static String letter(String text, int from, int to, SearchQuery query) {
        if (to - from == 1 && text.charAt(from) < 0x80) {
            char plain = text.charAt(from);
            return String.valueOf(query.matchCase() ? plain : Character.toLowerCase(plain));
        }
        String letter = text.substring(from, to);
        letter = query.ignoreAccents() ? Letters.bare(letter) : Letters.nfc(letter);
        return query.matchCase() ? letter : letter.toLowerCase(Locale.ROOT);
    }

    private static boolean isAccent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
