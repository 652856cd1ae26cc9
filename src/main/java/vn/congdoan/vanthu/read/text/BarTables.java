package vn.congdoan.vanthu.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Tables that a plain text draws with bars, a line a row: "| STT | Đơn vị |", as our own notation and many programs write them. */
final class BarTables {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern DASHES = Pattern.compile("[-:\\s|]+");

    private final List<SourceLine> lines;
    private final List<SourceLine> read = new ArrayList<>();
    private int tables;

    private BarTables(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** Each cell that holds words becomes a line of its own; a single line between bars is no table. */
    static List<SourceLine> of(List<SourceLine> lines) {
        BarTables tables = new BarTables(lines);
        for (int i = 0; i < lines.size(); ) {
            int end = tables.end(i);
            if (end - i > 1) {
                tables.table(i, end);
            } else {
                tables.read.add(lines.get(i));
                end = i + 1;
            }
            i = end;
        }
        return tables.read;
    }

    /** After the last row of the table that begins here; where it begins when none does. */
    private int end(int start) {
        int columns = columns(lines.get(start));
        int end = start;
        while (columns > 1 && end < lines.size() && columns(lines.get(end)) == columns && isNext(start, end)) {
            end++;
        }
        return end;
    }

    private boolean isNext(int start, int line) {
        return line == start || !lines.get(line).place().afterGap();
    }

    /** 0 for a line that isn't a row. */
    private static int columns(SourceLine line) {
        String text = line.text().strip();
        return text.length() > 2 && text.startsWith("|") && text.endsWith("|") ? cells(text).length : 0;
    }

    private static String[] cells(String row) {
        return BAR.split(row.substring(1, row.length() - 1), -1);
    }

    private void table(int start, int end) {
        int row = 0;
        for (SourceLine line : lines.subList(start, end)) {
            if (!DASHES.matcher(line.text()).matches()) {
                row(line, row++);
            }
        }
        tables++;
    }

    private void row(SourceLine line, int row) {
        String[] cells = cells(line.text().strip());
        for (int column = 0; column < cells.length; column++) {
            String words = cells[column].replace("\\|", "|").strip();
            if (!words.isEmpty()) {
                LinePlace place = line.place();
                Cell cell = new Cell(tables, row, column, true);
                read.add(new SourceLine(
                        line.number(),
                        words,
                        0,
                        new LinePlace(
                                place.paragraph(),
                                row == 0 && place.afterGap(),
                                place.region(),
                                place.page(),
                                cell,
                                null),
                        line.look(),
                        List.of()));
            }
        }
    }
}
