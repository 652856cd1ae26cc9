package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * The head of a document that was put into the header of the page and so stands on every page again: left out where all that
 * stands at a page's top stands on the first page too, at the same place, and neither number nor date says that a document begins.
 */
final class RepeatedHeads {
    /** pt; the same place. */
    private static final double SAME = 2;

    /** Of the page's height. */
    private static final double TOP = 0.3;

    /** No head has more lines; keeps damaged files from taking for ever. */
    private static final int MOST = 100;

    private static final Pattern BEGINNING = Pattern.compile("so ?:.*|.{0,60}\\bngay .{0,20}\\bthang .*");

    private RepeatedHeads() {}

    static List<PlacedLine> without(List<PlacedLine> lines) {
        Map<Integer, List<PlacedLine>> pages = lines.stream()
                .filter(PlacedLine::isBody)
                .collect(Collectors.groupingBy(line -> line.page().number(), TreeMap::new, Collectors.toList()));
        Set<PlacedLine> repeated = new HashSet<>();
        List<PlacedLine> first = null;
        for (List<PlacedLine> page : pages.values()) {
            if (first == null) {
                first = top(page);
            } else {
                repeated.addAll(repeated(top(page), first));
            }
        }
        return repeated.isEmpty()
                ? lines
                : lines.stream().filter(line -> !repeated.contains(line)).toList();
    }

    private static List<PlacedLine> top(List<PlacedLine> page) {
        List<PlacedLine> top = page.stream()
                .filter(line -> line.y() < TOP * line.page().height())
                .limit(MOST + 1)
                .toList();
        return top.size() > MOST ? List.of() : top;
    }

    private static List<PlacedLine> repeated(List<PlacedLine> top, List<PlacedLine> first) {
        List<PlacedLine> twins = new ArrayList<>();
        boolean national = false;
        for (PlacedLine line : top) {
            String folded = Letters.fold(line.text()).strip();
            if (BEGINNING.matcher(folded).matches()) {
                return List.of();
            }
            if (first.stream().anyMatch(other -> isTwin(line, other))) {
                twins.add(line);
                national |= folded.startsWith("cong hoa xa hoi chu") || folded.startsWith("dang cong san viet nam");
            }
        }
        double lowest = twins.stream().mapToDouble(PlacedLine::y).max().orElse(0);
        boolean whole = top.stream().filter(line -> line.y() <= lowest).allMatch(twins::contains);
        return national && whole && twins.size() > 2 ? twins : List.of();
    }

    private static boolean isTwin(PlacedLine one, PlacedLine other) {
        return Math.abs(one.y() - other.y()) < SAME
                && Math.abs(one.left() - other.left()) < SAME
                && one.text().equals(other.text());
    }
}
