package vn.congdoan.vanthu.text.parse;

import java.util.Arrays;

/**
 * What the groups of asterisks in a block switch: one italics, two bold, three both. A group that has blanks on both sides, that
 * stands alone in brackets as "(*)" does, that is longer than three or that nothing closes is ordinary text and switches nothing.
 */
final class StyleMarks {
    static final int ITALIC = 1;
    static final int BOLD = 2;
    private static final int LONGEST_GROUP = 3;

    private final Raw raw;
    private int[] switches = new int[4];
    private int count;

    StyleMarks(Raw raw) {
        this.raw = raw;
        for (int i = 0; i < raw.length(); ) {
            if (raw.at(i) == '*') {
                int stop = groupEnd(raw, i);
                add(isMark(i, stop) ? stop - i : 0);
                i = stop;
            } else {
                i += isEscape(raw, i) ? 2 : 1;
            }
        }
        dropUnclosed(ITALIC);
        dropUnclosed(BOLD);
    }

    /** What the group of this number switches: {@link #ITALIC}, {@link #BOLD}, both, or 0. */
    int effect(int group) {
        return switches[group];
    }

    static int groupEnd(Raw raw, int from) {
        int stop = from;
        while (stop < raw.length() && raw.at(stop) == '*') {
            stop++;
        }
        return stop;
    }

    static boolean isEscape(Raw raw, int at) {
        return raw.at(at) == '\\' && at + 1 < raw.length() && Escapes.isEscapable(raw.at(at + 1));
    }

    private void add(int effect) {
        if (count == switches.length) {
            switches = Arrays.copyOf(switches, count * 2);
        }
        switches[count++] = effect;
    }

    private void dropUnclosed(int kind) {
        boolean open = false;
        int last = -1;
        for (int i = 0; i < count; i++) {
            if ((switches[i] & kind) != 0) {
                open = !open;
                last = i;
            }
        }
        if (open) {
            switches[last] &= ~kind;
        }
    }

    private boolean isMark(int from, int stop) {
        boolean blankBefore = from == 0 || Blank.is(raw.at(from - 1));
        boolean blankAfter = stop == raw.length() || Blank.is(raw.at(stop));
        boolean bracketed = from > 0 && stop < raw.length() && raw.at(from - 1) == '(' && raw.at(stop) == ')';
        return stop - from <= LONGEST_GROUP && !(blankBefore && blankAfter) && !bracketed;
    }
}
