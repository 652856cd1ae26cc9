package vn.congdoan.vanthu.text.parse;

import vn.congdoan.vanthu.domain.document.InlineText;

/** The words of a block's lines. */
final class LineWords {
    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Raw raw;

    LineWords(SourceText source, Lines lines, Raw raw) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.raw = raw;
    }

    /** Behind a label, the style marks before it included: "**1. Mục đích**". */
    Inline behind(Label label, int i, int stop) {
        Line line = lines.get(i);
        String marks = text.substring(line.start(), label.start());
        boolean closed = !marks.isEmpty() && text.startsWith(marks, label.end());
        int from = Blank.skip(text, closed ? label.end() + marks.length() : label.end(), line.end());
        if (marks.isEmpty() && isOrdinary(from, i, stop)) {
            return ordinary(from, line.end());
        }
        raw.clear(from).add(line.start(), closed ? line.start() : label.start()).add(from, line.end());
        return continued(i, stop);
    }

    /** Of lines without a label; a backslash at the start only says so and is left out. */
    Inline plain(int i, int stop) {
        Line line = lines.get(i);
        int marks = Special.afterMarks(text, line.start(), line.end());
        boolean forced = marks < line.end()
                && text.charAt(marks) == '\\'
                && (marks + 1 == line.end() || !Escapes.isEscapable(text.charAt(marks + 1)));
        if (isOrdinary(line.start(), i, stop)) {
            return ordinary(line.start(), line.end());
        }
        raw.clear(line.start()).add(line.start(), marks).add(forced ? marks + 1 : marks, line.end());
        return continued(i, stop);
    }

    /** Whether the words are one line without style marks and escapes, as most are: read the quick way. */
    private boolean isOrdinary(int from, int i, int stop) {
        int to = lines.get(i).end();
        if (i < stop || !source.isAsTyped() || from >= to) {
            return false;
        }
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (letter == '*' || letter == '\\') {
                return false;
            }
        }
        return true;
    }

    private Inline ordinary(int from, int to) {
        return new Inline(InlineText.of(text.substring(from, to)), TextSpan.straight(from, to));
    }

    private Inline continued(int i, int stop) {
        for (int next = i + 1; next <= stop; next++) {
            Line line = lines.get(next);
            raw.addBreak(lines.get(next - 1).breakAt()).add(line.start(), line.end());
        }
        return InlineParser.parse(raw);
    }
}
