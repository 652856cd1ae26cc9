package vn.congdoan.vanthu.text.parse;

import java.util.List;
import vn.congdoan.vanthu.domain.document.ChartKind;

/** The lines of a body and what each would begin where it stands. */
final class Lines {
    private final String text;
    private final List<Line> lines;
    private final LabelReader labels;
    private final LabelContext context = new LabelContext();

    Lines(String text) {
        this.text = text;
        this.lines = Line.of(text);
        this.labels = new LabelReader(text);
    }

    int size() {
        return lines.size();
    }

    Line get(int i) {
        return lines.get(i);
    }

    List<Line> between(int from, int to) {
        return lines.subList(from, to);
    }

    /** The label of a line, or null; {@code taken} labels decide on the rare ones. */
    Label label(int i) {
        return labels.read(lines.get(i).start(), lines.get(i).end(), context);
    }

    void take(Label label) {
        context.add(label);
    }

    boolean isTable(int i) {
        return i < lines.size()
                && Special.isTableRow(text, lines.get(i).start(), lines.get(i).end());
    }

    boolean isAppendix(int i) {
        return i < lines.size()
                && Special.isAppendix(text, lines.get(i).start(), lines.get(i).end());
    }

    /** The landscape mark, right before what it can turn. */
    boolean isSideways(int i) {
        if (!Special.isLandscape(text, lines.get(i).start(), lines.get(i).end())) {
            return false;
        }
        int next = nextWritten(i + 1);
        return isTable(next) || isAppendix(next);
    }

    /** What the mark on this line makes of the table right after it; null for an ordinary line. */
    ChartKind chart(int i) {
        ChartKind chart = Special.chart(text, lines.get(i).start(), lines.get(i).end());
        return chart != null && isTable(nextWritten(i + 1)) ? chart : null;
    }

    boolean isAppendixReference(int i) {
        return Special.isAppendixReference(
                text, lines.get(i).start(), lines.get(i).end());
    }

    /** @param later whether a basis stands before it */
    boolean isBasis(int i, boolean later) {
        return Bases.isBasis(
                text, lines.get(i).start(), lines.get(lastOf(i, true)).end(), later);
    }

    int nextWritten(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    int lastOfTable(int i) {
        int last = i;
        while (isTable(last + 1)) {
            last++;
        }
        return last;
    }

    /**
     * The last line of the block that begins on line {@code i}.
     *
     * @param opening whether legal bases may still come
     */
    int lastOf(int i, boolean opening) {
        int last = i;
        while (last + 1 < lines.size() && isContinued(last, opening)) {
            last++;
        }
        return last;
    }

    private boolean isContinued(int i, boolean opening) {
        Line next = lines.get(i + 1);
        return switch (lines.get(i).kept()) {
            case NONE -> false;
            case BACKSLASH -> !next.isBlank();
            case SPACES -> !next.isBlank() && !next.isLoneBreak() && !beginsBlock(i + 1, opening);
        };
    }

    private boolean beginsBlock(int i, boolean opening) {
        return isAppendix(i)
                || isTable(i)
                || isSideways(i)
                || chart(i) != null
                || label(i) != null
                || opening
                        && Special.startsBasis(
                                text, lines.get(i).start(), lines.get(i).end(), true);
    }
}
