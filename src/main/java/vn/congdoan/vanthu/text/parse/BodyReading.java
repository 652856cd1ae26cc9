package vn.congdoan.vanthu.text.parse;

import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.ChartKind;

/** One reading of a body, line by line. */
final class BodyReading {
    private final SourceText source;
    private final Lines lines;
    private final LineWords words;
    private final TableReader tables;
    private final Blocks blocks = new Blocks();
    private final Spans spans;
    private Awaited awaited = Awaited.NOTHING;

    /** What the next line may be besides a block. */
    private enum Awaited {
        NOTHING,
        DIVISION_TITLE,
        APPENDIX_TITLE,
        APPENDIX_REFERENCE
    }

    BodyReading(SourceText source) {
        Raw raw = new Raw(source);
        this.source = source;
        this.lines = new Lines(source.text());
        this.words = new LineWords(source, lines, raw);
        this.tables = new TableReader(source, raw);
        this.spans = new Spans(source);
    }

    ParsedBody read() {
        int i = lines.nextWritten(0);
        while (i < lines.size()) {
            i = lines.nextWritten(readFrom(i));
        }
        return new ParsedBody(blocks.build(), spans.all());
    }

    /** Reads what begins on line {@code i}; gives the line after it. */
    private int readFrom(int i) {
        boolean marked = lines.isSideways(i) || lines.chart(i) != null;
        int begin = marked ? lines.nextWritten(i + 1) : i;
        if (lines.isAppendix(begin)) {
            return appendix(begin, i);
        }
        if (lines.isTable(begin)) {
            return table(begin, i);
        }
        Label label = lines.label(i);
        return label != null ? item(i, label) : unlabelled(i);
    }

    private int unlabelled(int i) {
        Awaited before = awaited;
        if (before == Awaited.DIVISION_TITLE || before == Awaited.APPENDIX_TITLE) {
            return lines.get(i).isLoneBreak() ? noTitle(i) : title(i);
        }
        awaited = Awaited.NOTHING;
        if (before == Awaited.APPENDIX_REFERENCE && lines.isAppendixReference(i)) {
            return i + 1;
        }
        int stop = lines.lastOf(i, blocks.isOpening());
        boolean basis = blocks.isOpening() && lines.isBasis(i, blocks.hasBases());
        Inline inline = words.plain(i, stop);
        // Asterisks that nothing closes are words, so a line that begins with them begins with no "Căn cứ".
        if (basis && !inline.text().plain().startsWith("*")) {
            basis(i, stop, inline);
        } else if (!inline.text().isEmpty()) {
            paragraph(i, stop, inline);
        }
        return stop + 1;
    }

    private void basis(int i, int stop, Inline inline) {
        Inline basis = Bases.withoutStop(inline);
        spans.add(blocks.nextBasis(), lines.get(i), lines.get(stop), basis.span());
        blocks.addBasis(basis.text());
    }

    private void paragraph(int i, int stop, Inline inline) {
        spans.add(blocks.next(), lines.get(i), lines.get(stop), inline.span());
        blocks.add(new Block.Paragraph(inline.text()));
    }

    private int item(int i, Label label) {
        int stop = lines.lastOf(i, blocks.isOpening());
        Inline inline = words.behind(label, i, stop);
        lines.take(label);
        spans.addLabelled(blocks.next(), label, lines.get(i), lines.get(stop), inline.span());
        blocks.add(new Block.Item(label.level(), inline.text()));
        boolean bare = label.level().isDivision() && inline.text().isEmpty();
        awaited = bare ? Awaited.DIVISION_TITLE : Awaited.NOTHING;
        return stop + 1;
    }

    private int table(int i, int from) {
        awaited = Awaited.NOTHING;
        int stop = lines.lastOfTable(i);
        TableReader.Read table = tables.read(lines.between(i, stop + 1));
        spans.addTable(blocks.next(), lines.get(from), lines.get(stop), table.span(), table.spans());
        ChartKind chart = from < i ? lines.chart(from) : null;
        blocks.add(new Block.Table(table.rows(), from < i && chart == null, chart));
        return stop + 1;
    }

    private int appendix(int i, int from) {
        Line line = lines.get(i);
        int ordinal = Special.appendixOrdinal(source.text(), line.start(), line.end());
        TextSpan none = new TextSpan.Builder().build(source.at(line.end()));
        Label head = new Label(null, line.start(), line.end(), ordinal);
        spans.addLabelled(blocks.openAppendix(from < i), head, lines.get(from), line, none);
        awaited = Awaited.APPENDIX_TITLE;
        return i + 1;
    }

    private int title(int i) {
        int stop = lines.lastOf(i, false);
        Inline inline = words.plain(i, stop);
        if (awaited == Awaited.APPENDIX_TITLE) {
            blocks.entitle(inline.text().plain());
        } else {
            blocks.replaceLast(new Block.Item(spans.latestLevel(), inline.text()));
        }
        spans.extend(lines.get(stop), inline.span());
        titleTaken();
        return stop + 1;
    }

    private int noTitle(int i) {
        spans.extend(lines.get(i), null);
        titleTaken();
        return i + 1;
    }

    private void titleTaken() {
        awaited = awaited == Awaited.APPENDIX_TITLE ? Awaited.APPENDIX_REFERENCE : Awaited.NOTHING;
    }
}
