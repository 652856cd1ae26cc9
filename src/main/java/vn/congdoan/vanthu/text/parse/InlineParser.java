package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

/**
 * Style marks and escapes of one block. One asterisk switches italics, two bold, three both; a group that has blanks on both
 * sides, that stands alone in brackets as "(*)" does, that is longer than three or that nothing closes is ordinary text.
 */
final class InlineParser {
    private static final int BOLD = 2;
    private static final int ITALIC = 1;
    private static final int LONGEST_GROUP = 3;

    private final Raw raw;
    private final boolean cell;
    private final StringBuilder plain = new StringBuilder();
    private int[] places = new int[64];
    private int[] ends = new int[64];
    private byte[] styles = new byte[64];

    private InlineParser(Raw raw, boolean cell) {
        this.raw = raw;
        this.cell = cell;
    }

    static Inline parse(Raw raw) {
        return new InlineParser(raw, false).read();
    }

    /** The same for a cell of a table, where {@code <br>} is a line break. */
    static Inline parseCell(Raw raw) {
        return new InlineParser(raw, true).read();
    }

    private Inline read() {
        int[] switches = switches();
        int style = 0;
        int group = 0;
        for (int i = 0; i < raw.length(); ) {
            char letter = raw.at(i);
            if (isEscape(i)) {
                add(raw.at(i + 1), i, i + 2, style);
                i += 2;
            } else if (letter == '*') {
                int stop = groupEnd(i);
                int effect = switches[group++];
                addLiteral(i, stop, effect, style);
                style ^= effect;
                i = stop;
            } else if (cell && isBreak(i)) {
                add('\n', i, i + Escapes.BREAK_IN_CELL.length(), style);
                i += Escapes.BREAK_IN_CELL.length();
            } else {
                add(letter, i, i + 1, style);
                i++;
            }
        }
        return trimmed();
    }

    /** What each group of asterisks switches; 0 for ordinary text. */
    private int[] switches() {
        int[] switches = new int[4];
        int count = 0;
        int[] lastOf = {-1, -1, -1};
        boolean[] open = new boolean[LONGEST_GROUP];
        for (int i = 0; i < raw.length(); ) {
            if (raw.at(i) != '*') {
                i += isEscape(i) ? 2 : 1;
                continue;
            }
            int stop = groupEnd(i);
            if (count == switches.length) {
                switches = Arrays.copyOf(switches, count * 2);
            }
            switches[count] = isMark(i, stop) ? stop - i : 0;
            for (int kind = ITALIC; kind <= BOLD; kind++) {
                if ((switches[count] & kind) != 0) {
                    open[kind] = !open[kind];
                    lastOf[kind] = count;
                }
            }
            count++;
            i = stop;
        }
        for (int kind = ITALIC; kind <= BOLD; kind++) {
            if (open[kind]) {
                switches[lastOf[kind]] &= ~kind;
            }
        }
        return switches;
    }

    private boolean isEscape(int at) {
        return raw.at(at) == '\\' && at + 1 < raw.length() && Escapes.isEscapable(raw.at(at + 1));
    }

    private int groupEnd(int from) {
        int stop = from;
        while (stop < raw.length() && raw.at(stop) == '*') {
            stop++;
        }
        return stop;
    }

    private boolean isMark(int from, int stop) {
        boolean blankBefore = from == 0 || Blank.is(raw.at(from - 1));
        boolean blankAfter = stop == raw.length() || Blank.is(raw.at(stop));
        boolean bracketed = from > 0 && stop < raw.length() && raw.at(from - 1) == '(' && raw.at(stop) == ')';
        return stop - from <= LONGEST_GROUP && !(blankBefore && blankAfter) && !bracketed;
    }

    private boolean isBreak(int at) {
        String mark = Escapes.BREAK_IN_CELL;
        for (int i = 0; i < mark.length(); i++) {
            if (at + i >= raw.length() || Character.toLowerCase(raw.at(at + i)) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void addLiteral(int from, int stop, int effect, int style) {
        for (int i = from; i < stop - effect; i++) {
            add('*', i, i + 1, style);
        }
    }

    private void add(char letter, int from, int to, int style) {
        int at = plain.length();
        if (at == places.length) {
            places = Arrays.copyOf(places, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
            styles = Arrays.copyOf(styles, at * 2);
        }
        plain.append(letter);
        places[at] = raw.place(from);
        ends[at] = to < raw.length() ? raw.place(to) : raw.end();
        styles[at] = (byte) style;
    }

    /** Without the blanks at its ends and around its line breaks. */
    private Inline trimmed() {
        List<Run> runs = new ArrayList<>(2);
        TextSpan.Builder span = new TextSpan.Builder();
        StringBuilder run = new StringBuilder();
        int style = -1;
        int last = -1;
        for (int i : Breaks.kept(plain)) {
            if (styles[i] != style) {
                flush(runs, run, style);
                style = styles[i];
            }
            run.append(plain.charAt(i));
            span.add(places[i]);
            last = i;
        }
        flush(runs, run, style);
        int stop = last >= 0 ? ends[last] : raw.length() > 0 ? raw.place(0) : raw.end();
        return new Inline(runs.isEmpty() ? InlineText.EMPTY : new InlineText(runs), span.build(stop));
    }

    private static void flush(List<Run> runs, StringBuilder run, int style) {
        if (run.length() > 0) {
            runs.add(new Run(run.toString(), (style & BOLD) != 0, (style & ITALIC) != 0));
            run.setLength(0);
        }
    }
}
