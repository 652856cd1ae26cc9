package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.Region;

/** Footnotes: small lines at the foot of a page under a short rule at the left margin. */
final class Notes {
    private Notes() {}

    /** The page's lines, notes told by their region. */
    static List<PlacedLine> told(List<PlacedLine> lines, PageContent page) {
        double size = usualSize(lines);
        double left = lines.stream()
                .filter(PlacedLine::isBody)
                .mapToDouble(PlacedLine::left)
                .min()
                .orElse(0);
        return page.rules().stream()
                .filter(rule -> isShort(rule, page, left))
                .filter(rule -> areNotes(lines, rule, size))
                .findFirst()
                .map(rule -> told(lines, rule))
                .orElse(lines);
    }

    /** Word draws it 5 cm long, LibreOffice over a quarter of the line. */
    private static boolean isShort(Rule rule, PageContent page, double left) {
        return rule.isHorizontal()
                && rule.width() > 0.12 * page.width()
                && rule.width() < 0.4 * page.width()
                && rule.left() < left + 12
                && rule.y() > 0.4 * page.height();
    }

    private static boolean areNotes(List<PlacedLine> lines, Rule rule, double size) {
        List<PlacedLine> below = lines.stream()
                .filter(line -> line.isBody() && line.y() > rule.y())
                .filter(line -> RunningHeads.number(line) < 0)
                .toList();
        return !below.isEmpty()
                && below.size() < lines.size()
                && below.stream().allMatch(line -> line.cell() == null && line.size() <= size - 0.9)
                && Character.isLetterOrDigit(below.get(0).text().strip().charAt(0)) | isMark(below.get(0));
    }

    private static boolean isMark(PlacedLine line) {
        return "*([".indexOf(line.text().strip().charAt(0)) >= 0;
    }

    private static double usualSize(List<PlacedLine> lines) {
        double[] sizes = lines.stream()
                .filter(PlacedLine::isBody)
                .mapToDouble(PlacedLine::size)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private static List<PlacedLine> told(List<PlacedLine> lines, Rule rule) {
        List<PlacedLine> told = new ArrayList<>();
        for (PlacedLine line : lines) {
            boolean note = line.isBody() && line.y() > rule.y() && RunningHeads.number(line) < 0;
            told.add(note ? line.in(Region.NOTE) : line);
        }
        return told;
    }
}
