package vn.congdoan.vanthu.app.editing;

/**
 * What is selected in the running text.
 *
 * @param anchor where selecting began
 * @param caret where the caret stands; the same as {@code anchor} when nothing is selected
 */
public record TextSelection(int anchor, int caret) {
    public static final TextSelection START = at(0);

    public static TextSelection at(int caret) {
        return new TextSelection(caret, caret);
    }

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }

    /** The same within a text of that length. */
    public TextSelection within(int length) {
        return new TextSelection(Math.max(0, Math.min(anchor, length)), Math.max(0, Math.min(caret, length)));
    }
}
