package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.source.Box;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Lines on pages to the lines that the rest of the program reads: headers of pages first, the body, then notes and boxes. */
final class SourceLines {
    static final double MM = 25.4 / 72;
    /** A line reaches this much of its size above and below its baseline. */
    private static final double ABOVE = 0.75;

    private static final double BELOW = 0.22;

    private final Map<String, TextBlock> bodies;

    SourceLines(List<PlacedLine> lines) {
        bodies = new HashMap<>();
        Map<Boolean, Map<String, List<PlacedLine>>> found = lines.stream()
                .filter(PlacedLine::isBody)
                .collect(
                        Collectors.partitioningBy(line -> line.cell() == null, Collectors.groupingBy(Paragraphs::key)));
        Map<String, List<PlacedLine>> columns = found.get(false);
        found.get(true)
                .forEach((key, body) ->
                        bodies.put(key, TextBlock.measured(body, columns.getOrDefault(key, List.of()))));
    }

    /** In the order in which they are read. */
    static List<PlacedLine> ordered(List<PlacedLine> lines) {
        List<PlacedLine> ordered = new ArrayList<>();
        for (Region region :
                List.of(Region.PAGE_HEADER, Region.BODY, Region.NOTE, Region.PAGE_FOOTER, Region.TEXT_BOX)) {
            lines.stream().filter(line -> line.region() == region).forEach(ordered::add);
        }
        return ordered;
    }

    List<SourceLine> of(List<PlacedLine> ordered) {
        Paragraphs.Result paragraphs = Paragraphs.numbered(ordered, bodies);
        int[] numbers = paragraphs.numbers();
        List<SourceLine> lines = new ArrayList<>();
        for (int from = 0; from < numbers.length; ) {
            int to = from;
            while (to < numbers.length && numbers[to] == numbers[from]) {
                to++;
            }
            ParagraphLook look = Looks.of(ordered.subList(from, to), columnOf(ordered, from), bodies);
            for (int i = from; i < to; i++) {
                lines.add(line(ordered.get(i), i + 1, numbers[i], paragraphs.gaps()[i], look));
            }
            from = to;
        }
        return lines;
    }

    /** All lines of the cell in which a line stands. */
    private static List<PlacedLine> columnOf(List<PlacedLine> lines, int index) {
        PlacedLine line = lines.get(index);
        if (line.cell() == null) {
            return List.of();
        }
        int from = index;
        while (from > 0 && line.cell().equals(lines.get(from - 1).cell())) {
            from--;
        }
        int to = index;
        while (to < lines.size() && line.cell().equals(lines.get(to).cell())) {
            to++;
        }
        return lines.subList(from, to);
    }

    private static SourceLine line(PlacedLine line, int number, int paragraph, boolean gap, ParagraphLook look) {
        Box box = new Box(
                line.left() * MM,
                (line.y() - ABOVE * line.size()) * MM,
                (line.right() - line.left()) * MM,
                (ABOVE + BELOW) * line.size() * MM);
        LinePlace place =
                new LinePlace(paragraph, gap, line.region(), line.page().number(), line.cell(), box);
        return new SourceLine(number, line.text(), 0, place, look, line.spans());
    }

    Map<String, TextBlock> bodies() {
        return bodies;
    }
}
