package vn.congdoan.vanthu.text.parse;

import java.util.Arrays;

/**
 * Where the plain text of a block stands in the typed text: stretches that run in step, so that an offset is translated both
 * ways exactly, over style marks, escapes, kept breaks and composed letters.
 */
public final class TextSpan {
    private final int[] plain;
    private final int[] source;
    private final int length;
    private final int end;

    private TextSpan(int[] plain, int[] source, int length, int end) {
        this.plain = plain;
        this.source = source;
        this.length = length;
        this.end = end;
    }

    /** Words that stand in the typed text as they are. */
    static TextSpan straight(int from, int to) {
        return new TextSpan(new int[] {0}, new int[] {from}, to - from, to);
    }

    /** The length of the plain text. */
    public int length() {
        return length;
    }

    /** Before the first character of the plain text; where it would begin when it is empty. */
    public int start() {
        return length == 0 ? end : source[0];
    }

    /** After the last character of the plain text. */
    public int end() {
        return end;
    }

    /** The place in the typed text of an offset of the plain text (kept within it). */
    public int toSource(int offset) {
        if (offset >= length) {
            return end;
        }
        int at = stretch(plain, Math.max(0, offset));
        return source[at] + Math.max(0, offset) - plain[at];
    }

    /** The offset in the plain text of a place in the typed text; inside a mark, that of the next character. */
    public int toPlain(int place) {
        if (length == 0 || place <= source[0]) {
            return 0;
        }
        int at = stretch(source, place);
        int next = at + 1 < plain.length ? plain[at + 1] : length;
        return Math.min(next, plain[at] + place - source[at]);
    }

    /** The span of the first {@code shorter} characters. */
    TextSpan cut(int shorter) {
        if (shorter >= length) {
            return this;
        }
        int count = 0;
        while (count < plain.length && plain[count] < shorter) {
            count++;
        }
        int stop = shorter == 0 ? start() : toSource(shorter - 1) + 1;
        return new TextSpan(Arrays.copyOf(plain, count), Arrays.copyOf(source, count), shorter, stop);
    }

    private static int stretch(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects the places of characters in their order. */
    static final class Builder {
        private int[] plain = new int[4];
        private int[] source = new int[4];
        private int stretches;
        private int length;
        private int next = -1;

        void add(int place) {
            if (place != next) {
                if (stretches == plain.length) {
                    plain = Arrays.copyOf(plain, stretches * 2);
                    source = Arrays.copyOf(source, stretches * 2);
                }
                plain[stretches] = length;
                source[stretches++] = place;
            }
            next = place + 1;
            length++;
        }

        TextSpan build(int end) {
            return new TextSpan(Arrays.copyOf(plain, stretches), Arrays.copyOf(source, stretches), length, end);
        }
    }
}
