package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;

/** The rows of a table. A row of dashes only, as other programs write below the header, is passed over. */
final class TableReader {
    private final SourceText source;
    private final Raw raw;

    record Read(List<List<InlineText>> rows, TextSpan span, List<List<TextSpan>> spans) {}

    private record Range(int start, int end) {}

    TableReader(SourceText source, Raw raw) {
        this.source = source;
        this.raw = raw;
    }

    /** At least one row, all beginning with "|". */
    Read read(List<Line> lines) {
        List<List<InlineText>> rows = new ArrayList<>();
        List<List<TextSpan>> spans = new ArrayList<>();
        for (Line line : lines) {
            List<Range> cells = cells(line);
            if (lines.size() == 1 || !cells.stream().allMatch(this::isRule)) {
                List<Inline> row = cells.stream().map(this::cell).toList();
                rows.add(row.stream().map(Inline::text).toList());
                spans.add(row.stream().map(Inline::span).toList());
            }
        }
        if (rows.isEmpty()) {
            return read(lines.subList(0, 1));
        }
        TextSpan none = new TextSpan.Builder().build(spans.get(0).get(0).start());
        return new Read(rows, none, spans);
    }

    private List<Range> cells(Line line) {
        String text = source.text();
        List<Range> cells = new ArrayList<>();
        int from = line.start() + 1;
        for (int i = from; i < line.end(); i++) {
            char letter = text.charAt(i);
            if (letter == '|') {
                cells.add(range(from, i));
                from = i + 1;
            } else if (letter == '\\') {
                i++;
            }
        }
        if (Blank.skip(text, from, line.end()) < line.end() || cells.isEmpty()) {
            cells.add(range(from, line.end()));
        }
        return cells;
    }

    private Range range(int from, int to) {
        int end = Blank.skipBack(source.text(), from, to);
        return new Range(Blank.skip(source.text(), from, end), end);
    }

    private boolean isRule(Range cell) {
        boolean dash = false;
        for (int i = cell.start(); i < cell.end(); i++) {
            char letter = source.text().charAt(i);
            if (letter != '-' && letter != ':') {
                return false;
            }
            dash |= letter == '-';
        }
        return dash;
    }

    private Inline cell(Range cell) {
        String text = source.text();
        int start = cell.start();
        boolean forced = start < cell.end()
                && text.charAt(start) == '\\'
                && (start + 1 == cell.end() || !Escapes.isEscapable(text.charAt(start + 1)));
        return InlineParser.parseCell(raw.clear(start).add(forced ? start + 1 : start, cell.end()));
    }
}
