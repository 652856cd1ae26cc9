package vn.congdoan.vanthu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

/**
 * A row of the original as it is shown: one line, or the cells of a table that stand beside each other.
 *
 * @param columns for each the indexes of its lines
 * @param page whether it begins a page after the first
 * @param gap whether room stands before it
 */
record SourceRow(List<List<Integer>> columns, boolean page, boolean gap, boolean bordered, boolean aside) {
    SourceRow {
        columns = columns.stream().map(List::copyOf).toList();
    }

    static List<SourceRow> of(SourceDocument source) {
        List<SourceRow> rows = new ArrayList<>();
        List<SourceLine> lines = source.lines();
        int page = 0;
        for (int at = 0; at < lines.size(); ) {
            LinePlace place = lines.get(at).place();
            int end = place.cell() == null ? at + 1 : endOfRow(lines, at);
            boolean newPage = place.page() > page && page > 0;
            page = Math.max(page, place.page());
            rows.add(new SourceRow(
                    columns(lines, at, end),
                    newPage,
                    place.afterGap(),
                    place.cell() != null && place.cell().bordered(),
                    place.region() != Region.BODY && place.region() != Region.TEXT_BOX));
            at = end;
        }
        return rows;
    }

    boolean holds(int line) {
        return columns.stream().anyMatch(column -> column.contains(line));
    }

    private static int endOfRow(List<SourceLine> lines, int start) {
        Cell first = lines.get(start).place().cell();
        int end = start + 1;
        while (end < lines.size() && isBeside(first, lines.get(end).place().cell())) {
            end++;
        }
        return end;
    }

    private static boolean isBeside(Cell one, Cell other) {
        return other != null && one.table() == other.table() && one.row() == other.row();
    }

    private static List<List<Integer>> columns(List<SourceLine> lines, int start, int end) {
        List<List<Integer>> columns = new ArrayList<>();
        int column = -1;
        for (int i = start; i < end; i++) {
            Cell cell = lines.get(i).place().cell();
            int its = cell == null ? 0 : cell.column();
            if (columns.isEmpty() || its != column) {
                columns.add(new ArrayList<>());
                column = its;
            }
            columns.get(columns.size() - 1).add(i);
        }
        return columns;
    }
}
