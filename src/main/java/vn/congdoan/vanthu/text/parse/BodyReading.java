package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.SourceRef;

/** One reading of a body, line by line. */
final class BodyReading {
    private final SourceText source;
    private final String text;
    private final List<Line> lines;
    private final LabelReader labels;
    private final LabelContext context = new LabelContext();
    private final Raw raw;
    private final TableReader tables;
    private final Blocks blocks = new Blocks();
    private final List<BlockSpan> spans = new ArrayList<>();
    private Awaited awaited = Awaited.NOTHING;

    /** What the next line may be besides a block. */
    private enum Awaited {
        NOTHING,
        DIVISION_TITLE,
        APPENDIX_TITLE,
        APPENDIX_REFERENCE
    }

    BodyReading(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.lines = Line.of(text);
        this.labels = new LabelReader(text);
        this.raw = new Raw(source);
        this.tables = new TableReader(source, raw);
    }

    ParsedBody read() {
        int i = 0;
        while (i < lines.size()) {
            i = lines.get(i).isBlank() ? i + 1 : readFrom(i);
        }
        return new ParsedBody(blocks.build(), spans);
    }

    /** Reads what begins on line {@code i}; gives the line after it. */
    private int readFrom(int i) {
        Line line = lines.get(i);
        if (isSidewaysMark(i)) {
            int next = nextWritten(i + 1);
            return isTable(next) ? table(next, i) : appendix(next, i);
        }
        if (Special.isAppendix(text, line.start(), line.end())) {
            return appendix(i, i);
        }
        if (Special.isTableRow(text, line.start(), line.end())) {
            return table(i, i);
        }
        Label label = labels.read(line.start(), line.end(), context);
        return label != null ? item(i, label) : words(i);
    }

    private int words(int i) {
        Line line = lines.get(i);
        Awaited before = awaited;
        if (before != Awaited.NOTHING && before != Awaited.APPENDIX_REFERENCE) {
            return line.isLoneBreak() ? noTitle(i) : title(i);
        }
        awaited = Awaited.NOTHING;
        if (before == Awaited.APPENDIX_REFERENCE && Special.isAppendixReference(text, line.start(), line.end())) {
            return i + 1;
        }
        return isBasis(i) ? basis(i) : paragraph(i);
    }

    private int item(int i, Label label) {
        Line line = lines.get(i);
        int stop = lastLine(i);
        String marks = text.substring(line.start(), label.start());
        boolean closed = !marks.isEmpty() && text.startsWith(marks, label.end());
        int contentStart = Blank.skip(text, closed ? label.end() + marks.length() : label.end(), line.end());
        Inline inline = marks.isEmpty() ? ordinary(contentStart, line.end(), i, stop) : null;
        if (inline == null) {
            raw.clear(contentStart)
                    .add(line.start(), closed ? line.start() : label.start())
                    .add(contentStart, line.end());
            inline = continued(i, stop);
        }
        context.add(label);
        addSpan(blocks.next(), label, line.first(), lines.get(stop).last(), inline.span());
        blocks.add(new Block.Item(label.level(), inline.text()));
        boolean bare = label.level().isDivision() && inline.text().isEmpty();
        awaited = bare ? Awaited.DIVISION_TITLE : Awaited.NOTHING;
        return stop + 1;
    }

    private int paragraph(int i) {
        int stop = lastLine(i);
        return paragraph(i, stop, plainLines(i, stop));
    }

    private int paragraph(int i, int stop, Inline inline) {
        if (!inline.text().isEmpty()) {
            addSpan(blocks.next(), null, lines.get(i).first(), lines.get(stop).last(), inline.span());
            blocks.add(new Block.Paragraph(inline.text()));
        }
        return stop + 1;
    }

    private int basis(int i) {
        int stop = lastLine(i);
        Inline words = plainLines(i, stop);
        if (words.text().plain().startsWith("*")) {
            return paragraph(i, stop, words);
        }
        Inline inline = Bases.withoutStop(words);
        addSpan(blocks.nextBasis(), null, lines.get(i).first(), lines.get(stop).last(), inline.span());
        blocks.addBasis(inline.text());
        return stop + 1;
    }

    private int table(int i, int from) {
        awaited = Awaited.NOTHING;
        int stop = i;
        while (stop + 1 < lines.size() && isTable(stop + 1)) {
            stop++;
        }
        TableReader.Read table = tables.read(lines.subList(i, stop + 1));
        int start = source.at(lines.get(from).first());
        int end = source.at(lines.get(stop).last());
        spans.add(new BlockSpan(blocks.next(), null, "", 0, start, start, start, end, table.span(), table.spans()));
        blocks.add(new Block.Table(table.rows(), from < i));
        return stop + 1;
    }

    private int appendix(int i, int from) {
        Line line = lines.get(i);
        SourceRef ref = blocks.openAppendix(from < i);
        TextSpan none = new TextSpan.Builder().build(source.at(line.end()));
        Label label =
                new Label(null, line.start(), line.end(), Special.appendixOrdinal(text, line.start(), line.end()));
        addSpan(ref, label, lines.get(from).first(), line.last(), none);
        awaited = Awaited.APPENDIX_TITLE;
        return i + 1;
    }

    private int title(int i) {
        int stop = lastLine(i);
        Inline inline = plainLines(i, stop);
        if (awaited == Awaited.APPENDIX_TITLE) {
            blocks.entitle(inline.text().plain());
            awaited = Awaited.APPENDIX_REFERENCE;
        } else {
            blocks.replaceLast(new Block.Item(spans.get(spans.size() - 1).level(), inline.text()));
            awaited = Awaited.NOTHING;
        }
        extendLast(stop, inline.span());
        return stop + 1;
    }

    private int noTitle(int i) {
        boolean appendix = awaited == Awaited.APPENDIX_TITLE;
        awaited = appendix ? Awaited.APPENDIX_REFERENCE : Awaited.NOTHING;
        extendLast(i, spans.get(spans.size() - 1).text());
        return i + 1;
    }

    private void extendLast(int stop, TextSpan words) {
        BlockSpan old = spans.remove(spans.size() - 1);
        int end = source.at(lines.get(stop).last());
        spans.add(new BlockSpan(
                old.ref(),
                old.level(),
                old.label(),
                old.ordinal(),
                old.labelStart(),
                old.labelEnd(),
                old.start(),
                end,
                words,
                old.cells()));
    }

    private void addSpan(SourceRef ref, Label label, int first, int last, TextSpan words) {
        int start = source.at(first);
        int end = source.at(last);
        if (label == null) {
            spans.add(new BlockSpan(ref, null, "", 0, start, start, start, end, words, List.of()));
            return;
        }
        String typed = text.substring(label.start(), label.end());
        spans.add(new BlockSpan(
                ref,
                label.level(),
                typed,
                label.ordinal(),
                source.at(label.start()),
                source.at(label.end()),
                start,
                end,
                words,
                List.of()));
    }

    /** A line without a label; a backslash at its start only says so and is left out. */
    private Inline plainLines(int i, int stop) {
        Line line = lines.get(i);
        int marks = labels.afterMarks(line.start(), line.end());
        boolean forced = marks < line.end()
                && text.charAt(marks) == '\\'
                && (marks + 1 == line.end() || !Escapes.isEscapable(text.charAt(marks + 1)));
        Inline ordinary = forced ? null : ordinary(line.start(), line.end(), i, stop);
        if (ordinary != null) {
            return ordinary;
        }
        raw.clear(line.start()).add(line.start(), marks).add(forced ? marks + 1 : marks, line.end());
        return continued(i, stop);
    }

    /** The quick way for a line without style marks and escapes, as most are; null for any other. */
    private Inline ordinary(int from, int to, int i, int stop) {
        if (i < stop || !source.isAsTyped() || from >= to) {
            return null;
        }
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (letter == '*' || letter == '\\') {
                return null;
            }
        }
        return new Inline(InlineText.of(text.substring(from, to)), TextSpan.straight(from, to));
    }

    private Inline continued(int i, int stop) {
        for (int next = i + 1; next <= stop; next++) {
            Line line = lines.get(next);
            raw.addBreak(lines.get(next - 1).breakAt()).add(line.start(), line.end());
        }
        return InlineParser.parse(raw);
    }

    /** The last line of the block that begins on line {@code i}. */
    private int lastLine(int i) {
        int last = i;
        while (last + 1 < lines.size() && isContinued(last)) {
            last++;
        }
        return last;
    }

    private boolean isContinued(int i) {
        Line next = lines.get(i + 1);
        return switch (lines.get(i).kept()) {
            case NONE -> false;
            case BACKSLASH -> !next.isBlank();
            case SPACES -> !next.isBlank() && !next.isLoneBreak() && !beginsBlock(i + 1);
        };
    }

    private boolean beginsBlock(int i) {
        Line line = lines.get(i);
        return Special.isAppendix(text, line.start(), line.end())
                || Special.isTableRow(text, line.start(), line.end())
                || isSidewaysMark(i)
                || labels.read(line.start(), line.end(), context) != null
                || blocks.isOpening() && Special.startsBasis(text, line.start(), line.end(), true);
    }

    private boolean isBasis(int i) {
        Line line = lines.get(i);
        return blocks.isOpening()
                && Bases.isBasis(text, line.start(), lines.get(lastLine(i)).end(), blocks.hasBases());
    }

    private boolean isSidewaysMark(int i) {
        Line line = lines.get(i);
        if (!Special.isLandscape(text, line.start(), line.end())) {
            return false;
        }
        int next = nextWritten(i + 1);
        return isTable(next)
                || next < lines.size()
                        && Special.isAppendix(
                                text, lines.get(next).start(), lines.get(next).end());
    }

    private boolean isTable(int i) {
        return i < lines.size()
                && Special.isTableRow(text, lines.get(i).start(), lines.get(i).end());
    }

    private int nextWritten(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
