package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;

/** Runs of pages of one size, with margins as wide as the text leaves them: measured, as a PDF doesn't say them. */
final class Sections {
    private Sections() {}

    static List<SourceSection> of(List<PlacedLine> ordered, List<PlacedLine> numbers, Map<String, TextBlock> bodies) {
        List<SourceSection> sections = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= ordered.size(); i++) {
            PlacedLine line = i < ordered.size() ? ordered.get(i) : null;
            if (line != null && !line.isBody()) {
                continue;
            }
            if (start >= 0 && (line == null || !Paragraphs.key(line).equals(Paragraphs.key(ordered.get(start))))) {
                sections.add(section(ordered, start, i, numbers, bodies));
                start = -1;
            }
            start = start < 0 && line != null ? i : start;
        }
        return sections;
    }

    private static SourceSection section(
            List<PlacedLine> ordered, int from, int to, List<PlacedLine> numbers, Map<String, TextBlock> bodies) {
        List<PlacedLine> lines =
                ordered.subList(from, to).stream().filter(PlacedLine::isBody).toList();
        PlacedLine first = lines.get(0);
        double width = first.page().width();
        double height = first.page().height();
        TextBlock block = bodies.get(Paragraphs.key(first));
        double left = block != null
                ? block.left()
                : lines.stream().mapToDouble(PlacedLine::left).min().orElse(0);
        double right = block != null
                ? block.right()
                : lines.stream().mapToDouble(PlacedLine::right).max().orElse(width);
        double top =
                lines.stream().mapToDouble(l -> l.y() - 0.9 * l.size()).min().orElse(0);
        double bottom =
                lines.stream().mapToDouble(l -> l.y() + 0.22 * l.size()).max().orElse(height);
        return new SourceSection(
                from,
                mm(width),
                mm(height),
                mm(top),
                mm(height - bottom),
                mm(left),
                mm(width - right),
                numbers.stream().noneMatch(n -> n.page().number() == 1) && !numbers.isEmpty(),
                look(numbers, lines));
    }

    private static double mm(double points) {
        return Math.round(points * SourceLines.MM * 10) / 10.0;
    }

    private static PageNumberLook look(List<PlacedLine> numbers, List<PlacedLine> lines) {
        int firstPage = lines.get(0).page().number();
        int lastPage = lines.get(lines.size() - 1).page().number();
        List<PlacedLine> own = numbers.stream()
                .filter(n -> n.page().number() >= firstPage && n.page().number() <= lastPage)
                .toList();
        if (own.isEmpty()) {
            return null;
        }
        PlacedLine number = own.get(0);
        double middle = number.page().width() / 2;
        SourceAlignment alignment = Math.abs(number.centre() - middle) < 45
                ? SourceAlignment.CENTRE
                : number.centre() > middle ? SourceAlignment.RIGHT : SourceAlignment.LEFT;
        boolean italic = !number.spans().isEmpty() && number.spans().get(0).italic();
        boolean onFirst = number.page().number() == firstPage;
        Integer startsAt = onFirst ? Integer.valueOf(RunningHeads.number(number)) : null;
        double size = Math.round(number.size() * 10) / 10.0;
        return new PageNumberLook(number.y() < number.page().height() / 2, alignment, size, italic, onFirst, startsAt);
    }
}
