package vn.congdoan.vanthu.app.editing;

import java.util.Objects;

/**
 * One stretch of a text replaced by another. Undo keeps these instead of whole texts: a thousand steps in a text of forty pages
 * would otherwise be a hundred megabytes.
 *
 * @param start where both stretches begin
 */
public record TextChange(int start, String removed, String inserted) {
    public TextChange {
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(inserted, "inserted");
    }

    /** The smallest change that makes {@code after} of {@code before}; it never cuts a surrogate pair. */
    public static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
            tail--;
        }
        return new TextChange(
                start, before.substring(start, before.length() - tail), after.substring(start, after.length() - tail));
    }

    public boolean isEmpty() {
        return removed.isEmpty() && inserted.isEmpty();
    }

    /** The end of the removed stretch, in the text before. */
    public int endBefore() {
        return start + removed.length();
    }

    /** The end of the inserted stretch, in the text after. */
    public int endAfter() {
        return start + inserted.length();
    }

    public String applyTo(String text) {
        return text.substring(0, start) + inserted + text.substring(endBefore());
    }

    public TextChange inverse() {
        return new TextChange(start, inserted, removed);
    }
}
