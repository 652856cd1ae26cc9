package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.layout.FlowSetter.Stretch;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;

/** Fills pages with strips from the top, and cuts at the last place where a page may begin. */
final class Paginator {
    private static final double ROUNDING = 1e-6;

    /** Paints the page number. */
    interface NumberPainter {
        void paint(PageCanvas canvas, PageGeometry page, int number);
    }

    private final NumberPainter numbers;
    private final List<SetPage> pages;

    Paginator(NumberPainter numbers, List<SetPage> pages) {
        this.numbers = numbers;
        this.pages = pages;
    }

    /** Adds the pages of one numbering, counted from 1. */
    void paginate(List<Stretch> stretches) {
        int number = 1;
        for (Stretch stretch : stretches) {
            List<Strip> strips = stretch.strips();
            int from = 0;
            do {
                int to = end(strips, from, stretch.page().textHeight());
                pages.add(page(stretch.page(), strips, from, to, number++));
                from = to;
            } while (from < strips.size());
        }
    }

    /** After the last strip of the page that begins with {@code from}. */
    private static int end(List<Strip> strips, int from, double height) {
        double used = 0;
        int full = from;
        while (full < strips.size()) {
            Strip strip = strips.get(full);
            double added = strip.height() + (full == from ? atTop(strips, from) : strip.before());
            if (used + added > height + ROUNDING) {
                break;
            }
            used += added;
            full++;
        }
        if (full == strips.size()) {
            return full;
        }
        int end = full;
        for (int i = full - 1; i > from && strips.get(end).hold() != Hold.NONE; i--) {
            if (strips.get(i).hold().compareTo(strips.get(end).hold()) < 0) {
                end = i;
            }
        }
        return Math.max(end, from + 1);
    }

    /** Above the first strip of a page: white only where the text begins, and the table's header where a table goes on. */
    private static double atTop(List<Strip> strips, int from) {
        Strip head = repeated(strips.get(from));
        return (head == null ? 0 : head.height()) + (from == 0 ? strips.get(0).before() : 0);
    }

    private static Strip repeated(Strip first) {
        return first.table() == null || first.part() == Strip.Part.HEADER
                ? null
                : first.table().head();
    }

    private SetPage page(PageGeometry page, List<Strip> strips, int from, int to, int number) {
        PageCanvas canvas = new PageCanvas(page);
        if (number > 1) {
            numbers.paint(canvas, page, number);
        }
        double y = page.top();
        List<Double> rowTops = new ArrayList<>();
        if (from < to) {
            y = repeatHead(strips.get(from), canvas, y, rowTops);
        }
        for (int i = from; i < to; i++) {
            Strip strip = strips.get(i);
            y += i > from || i == 0 ? strip.before() : 0;
            strip.painting().paint(canvas, y);
            if (strip.part() == Strip.Part.ROW || strip.part() == Strip.Part.HEADER || i == from) {
                rowTops.add(y);
            }
            y += strip.height();
            if (strip.table() != null && (i + 1 == to || strips.get(i + 1).table() != strip.table())) {
                strip.table().drawGrid(canvas, rowTops, y);
            }
            if (strip.table() == null || i + 1 < to && strips.get(i + 1).table() != strip.table()) {
                rowTops.clear();
            }
        }
        return canvas.finished(number);
    }

    private static double repeatHead(Strip first, PageCanvas canvas, double y, List<Double> rowTops) {
        Strip head = repeated(first);
        if (head == null) {
            return y;
        }
        head.painting().paint(canvas, y);
        rowTops.add(y);
        return y + head.height();
    }
}
