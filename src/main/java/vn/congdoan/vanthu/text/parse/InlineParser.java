package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

/** The runs of one block, its style marks ({@link StyleMarks}) and escapes read. */
final class InlineParser {
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
        StyleMarks marks = new StyleMarks(raw);
        int style = 0;
        int group = 0;
        int i = 0;
        while (i < raw.length()) {
            int stop = i + 1;
            if (StyleMarks.isEscape(raw, i)) {
                stop = i + 2;
                add(raw.at(i + 1), i, stop, style);
            } else if (raw.at(i) == '*') {
                stop = StyleMarks.groupEnd(raw, i);
                int effect = marks.effect(group++);
                addLiteral(i, stop - effect, style);
                style ^= effect;
            } else if (cell && isBreak(i)) {
                stop = i + Escapes.BREAK_IN_CELL.length();
                add('\n', i, stop, style);
            } else {
                add(raw.at(i), i, stop, style);
            }
            i = stop;
        }
        return trimmed();
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

    private void addLiteral(int from, int stop, int style) {
        for (int i = from; i < stop; i++) {
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
            runs.add(new Run(run.toString(), (style & StyleMarks.BOLD) != 0, (style & StyleMarks.ITALIC) != 0));
            run.setLength(0);
        }
    }
}
