package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Tables that somebody typed line by line with bars between the cells, in a file that knows no tables of its own. */
final class TypedTables {
    private static final int FEWEST_ROWS = 2;

    private final List<SourceLine> lines;
    /** For the index of a line the row it is. */
    private final Map<Integer, Cell> rows = new HashMap<>();

    TypedTables(List<SourceLine> lines) {
        this.lines = lines;
        int table = lines.stream()
                .filter(line -> line.place().cell() != null)
                .mapToInt(line -> line.place().cell().table() + 1)
                .max()
                .orElse(0);
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            while (to < lines.size()
                    && isRow(lines.get(to))
                    && (to == from || !lines.get(to).place().afterGap())) {
                to++;
            }
            if (to - from >= FEWEST_ROWS && lines.subList(from, to).stream().noneMatch(TypedTables::arranges)) {
                table(from, to, table++);
            }
            from = Math.max(from, to - 1);
        }
    }

    private void table(int from, int to, int table) {
        for (int i = from; i < to; i++) {
            rows.put(i, new Cell(table, i - from, 0, true));
        }
    }

    private static boolean isRow(SourceLine line) {
        String text = line.text().strip();
        return line.place().cell() == null && text.length() > 2 && text.charAt(0) == '|' && text.endsWith("|");
    }

    /** A converter's table that only sets the head or the foot of a paper side by side. */
    private static boolean arranges(SourceLine line) {
        for (String cell : line.text().split("\\|")) {
            if (Pieces.arranges(cell)) {
                return true;
            }
        }
        return false;
    }

    boolean isRow(int line) {
        return rows.containsKey(line);
    }

    /** The cells with words in them; none of the stroke below a table's head. */
    List<Piece> cells(int line, boolean afterGap) {
        List<Piece> cells = new ArrayList<>();
        Piece whole = LineReader.read(lines.get(line), line, afterGap);
        if (whole == null || whole.text().matches("[-:| ]+")) {
            return cells;
        }
        int from = 1;
        int column = 0;
        for (int at = from; at < whole.text().length(); at++) {
            char letter = whole.text().charAt(at);
            if (letter == '|' && whole.text().charAt(at - 1) != '\\') {
                Piece cell = in(whole, line, column).cut(from, at, column);
                if (cell != null) {
                    cells.add(cell);
                }
                from = at + 1;
                column++;
            }
        }
        return cells;
    }

    /** The same words in a line that stands in that cell. */
    private Piece in(Piece whole, int line, int column) {
        SourceLine old = whole.source();
        LinePlace at = old.place();
        Cell cell = new Cell(rows.get(line).table(), rows.get(line).row(), column, true);
        LinePlace place = new LinePlace(at.paragraph(), at.afterGap(), at.region(), at.page(), cell, at.box());
        SourceLine source = new SourceLine(old.number(), old.text(), old.labelLength(), place, old.look(), old.spans());
        return Piece.of(whole.text(), whole.raw(), whole.styles(), line, column, whole.afterGap(), source);
    }
}
