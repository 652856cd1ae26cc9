package vn.congdoan.vanthu.app.editing;

/** Counts the words of a running text; labels and marks without a letter or figure are none. */
public final class WordCount {
    private WordCount() {}

    public static int of(String text) {
        int words = 0;
        boolean inside = false;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                inside = false;
            } else {
                counted = inside && counted;
                inside = true;
                if (!counted && Character.isLetterOrDigit(c)) {
                    counted = true;
                    words++;
                }
            }
        }
        return words;
    }
}
