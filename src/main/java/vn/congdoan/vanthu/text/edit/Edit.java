package vn.congdoan.vanthu.text.edit;

/**
 * The text after an operation and what is selected in it; undoing is going back to the text before.
 *
 * @param anchor where the selection was begun
 * @param caret where it ends; equal to {@code anchor} for none
 */
public record Edit(String text, int anchor, int caret) {
    public Edit {
        if (anchor < 0 || caret < 0 || anchor > text.length() || caret > text.length()) {
            throw new IllegalArgumentException("selection " + anchor + "–" + caret + " of " + text.length());
        }
    }

    static Edit at(String text, int caret) {
        return new Edit(text, caret, caret);
    }
}
