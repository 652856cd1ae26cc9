package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.text.viet.Letters;

/** What the margins of pages repeat: page numbers, headers and footers; kept once. */
final class RunningHeads {
    /** Of the page's height: where headers and footers stand. */
    private static final double ZONE = 0.12;

    private static final int REPEATS = 3;
    private static final Pattern NUMBER = Pattern.compile(
            "[-–—.\\[(| ]{0,4}(?:(?:trang|page)\\s{0,3}:?\\s{0,3})?(\\d{1,4})(?:\\s{0,3}(?:/|of|tren)\\s{0,3}\\d{1,4})?[-–—.\\])| ]{0,4}");

    private final List<PlacedLine> lines;
    private final Map<Integer, List<Integer>> pages = new TreeMap<>();
    private final Map<Integer, Region> marked = new HashMap<>();
    private final List<PlacedLine> numbers = new ArrayList<>();

    private RunningHeads(List<PlacedLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBody()) {
                pages.computeIfAbsent(lines.get(i).page().number(), k -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /**
     * @param lines the same lines, repeated ones once, each told by its region
     * @param numbers all page numbers that were found, in order
     */
    record Result(List<PlacedLine> lines, List<PlacedLine> numbers) {}

    static Result told(List<PlacedLine> lines) {
        RunningHeads heads = new RunningHeads(RepeatedHeads.without(lines));
        for (Region zone : List.of(Region.PAGE_HEADER, Region.PAGE_FOOTER)) {
            heads.markMargins(zone);
            heads.markNumbers(zone);
            heads.markRepeats(zone);
        }
        return new Result(heads.once(), heads.numbers);
    }

    private List<PlacedLine> once() {
        List<PlacedLine> once = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Region region = marked.get(i);
            if (region == null) {
                once.add(lines.get(i));
            } else if (seen.add(region + shape(lines.get(i)))) {
                once.add(lines.get(i).in(region).in((Cell) null));
            }
        }
        return once;
    }

    private void markMargins(Region zone) {
        pages.values()
                .forEach(page -> page.stream()
                        .filter(i -> lines.get(i).margin() && isInZone(lines.get(i), zone))
                        .forEach(i -> mark(i, zone)));
    }

    private void mark(int index, Region zone) {
        marked.put(index, zone);
        if (number(lines.get(index)) >= 0) {
            numbers.add(lines.get(index));
        }
    }

    /** Lone numbers that count with the pages: on two pages at least, or the number that the page has in the file. */
    private void markNumbers(Region zone) {
        Map<Integer, List<Integer>> byOffset = new HashMap<>();
        for (List<Integer> page : pages.values()) {
            for (int index : outermost(page, zone)) {
                int number = number(lines.get(index));
                if (number >= 0) {
                    int offset = number - lines.get(index).page().number();
                    byOffset.computeIfAbsent(offset, k -> new ArrayList<>()).add(index);
                }
            }
        }
        byOffset.forEach((offset, found) -> {
            if (found.size() >= 2
                    || offset == 0 && lines.get(found.get(0)).page().number() > 1) {
                found.forEach(index -> mark(index, zone));
            } else if (offset == 0 && isBare(lines.get(found.get(0)))) {
                found.forEach(index -> mark(index, zone));
            }
        });
    }

    /** A "1" alone in the middle or at the edge of the first page's margin. */
    private boolean isBare(PlacedLine line) {
        boolean middle = Math.abs(line.centre() - line.page().width() / 2) < 40;
        return middle || line.left() > 0.8 * line.page().width();
    }

    /** Not on pages on which a document begins: its head stands alike on each of them. */
    private void markRepeats(Region zone) {
        Map<String, List<Integer>> byShape = new HashMap<>();
        for (List<Integer> page : pages.values()) {
            if (zone == Region.PAGE_HEADER && page.stream().anyMatch(i -> beginsDocument(lines.get(i)))) {
                continue;
            }
            for (int index : outermost(page, zone)) {
                byShape.computeIfAbsent(shape(lines.get(index)), k -> new ArrayList<>())
                        .add(index);
            }
        }
        byShape.values().stream()
                .filter(found -> pagesOf(found) >= REPEATS && sameHeight(found))
                .forEach(found ->
                        found.stream().filter(i -> !marked.containsKey(i)).forEach(i -> mark(i, zone)));
    }

    private static boolean beginsDocument(PlacedLine line) {
        if (line.y() > 0.25 * line.page().height()) {
            return false;
        }
        String folded = Letters.fold(line.text());
        return folded.contains("cong hoa xa hoi") || folded.contains("dang cong san viet nam");
    }

    private long pagesOf(List<Integer> found) {
        return found.stream().map(i -> lines.get(i).page().number()).distinct().count();
    }

    private boolean sameHeight(List<Integer> found) {
        double first = lines.get(found.get(0)).y();
        return found.stream()
                                .filter(i -> Math.abs(lines.get(i).y() - first) < 12)
                                .count()
                        * 10
                >= found.size() * 8L;
    }

    /** The three rows nearest to the page's edge within the margin's zone. */
    private List<Integer> outermost(List<Integer> page, Region zone) {
        return page.stream()
                .filter(i -> isInZone(lines.get(i), zone) && !isInTable(lines.get(i)))
                .sorted((a, b) -> zone == Region.PAGE_HEADER
                        ? Double.compare(lines.get(a).y(), lines.get(b).y())
                        : Double.compare(lines.get(b).y(), lines.get(a).y()))
                .limit(3)
                .toList();
    }

    private static boolean isInTable(PlacedLine line) {
        return line.cell() != null && line.cell().bordered();
    }

    private static boolean isInZone(PlacedLine line, Region zone) {
        double height = line.page().height();
        return zone == Region.PAGE_HEADER ? line.y() < ZONE * height : line.y() > (1 - ZONE) * height;
    }

    /** -1 when the line isn't a page number. */
    static int number(PlacedLine line) {
        if (line.text().length() > 30) {
            return -1;
        }
        Matcher matcher = NUMBER.matcher(Letters.fold(line.text()).strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** The words with every number alike. */
    private static String shape(PlacedLine line) {
        return line.text().strip().replaceAll("[0-9]++", "#").replaceAll("\\s++", " ");
    }
}
