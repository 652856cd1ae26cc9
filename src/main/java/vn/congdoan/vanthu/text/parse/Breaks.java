package vn.congdoan.vanthu.text.parse;

import java.util.Arrays;

/** Blanks at the ends of a block and beside its line breaks say nothing and are left out. */
final class Breaks {
    private Breaks() {}

    /** The indexes of the characters that stay. */
    static int[] kept(CharSequence text) {
        int end = Blank.skipBack(text, 0, text.length());
        int[] kept = new int[end];
        int count = 0;
        for (int i = Blank.skip(text, 0, end); i < end; ) {
            int stop = Math.max(i + 1, Blank.skip(text, i, end));
            boolean broken = hasBreak(text, i, stop);
            for (; i < stop; i++) {
                if (!broken || text.charAt(i) == '\n') {
                    kept[count++] = i;
                }
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static boolean hasBreak(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
