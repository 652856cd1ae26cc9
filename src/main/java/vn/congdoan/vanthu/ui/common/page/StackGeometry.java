package vn.congdoan.vanthu.ui.common.page;

import java.util.List;
import vn.congdoan.vanthu.layout.SetPage;

/**
 * Pages under each other, in pixels: where each stands and which are in view. It knows no control, so that many pages cost
 * nothing until they are seen.
 *
 * @param scale pixels in a point
 * @param tops upper edge of each page, from the top of the stack
 */
record StackGeometry(List<SetPage> pages, double scale, double[] tops, double width, double height) {
    /** Between two pages, and around all of them. */
    static final double GAP = 14;

    static StackGeometry of(List<SetPage> pages, double scale) {
        double[] tops = new double[pages.size()];
        double y = GAP;
        double width = 0;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = y;
            y += pages.get(i).height() * scale + GAP;
            width = Math.max(width, pages.get(i).width() * scale);
        }
        return new StackGeometry(pages, scale, tops, width + 2 * GAP, y);
    }

    double pageWidth(int page) {
        return pages.get(page).width() * scale;
    }

    double pageHeight(int page) {
        return pages.get(page).height() * scale;
    }

    /** The page at a height of the stack, the nearest one in a gap; -1 without pages. */
    int pageAt(double y) {
        int page = tops.length - 1;
        while (page > 0 && tops[page] > y) {
            page--;
        }
        return page;
    }

    /** The first page of which something is seen. */
    int firstSeen(double scroll) {
        int page = pageAt(scroll);
        return page >= 0 && page + 1 < tops.length && tops[page] + pageHeight(page) <= scroll ? page + 1 : page;
    }

    /** The last page of which something is seen. */
    int lastSeen(double scroll, double viewHeight) {
        return pageAt(Math.max(scroll, scroll + viewHeight - 1));
    }

    double clampedScroll(double scroll, double viewHeight) {
        return Math.max(0, Math.min(scroll, height - viewHeight));
    }

    /**
     * Where to scroll so that a stretch of a page is seen: nowhere when it is, else so that it stands in the upper third.
     *
     * @param top pt from the page's top
     * @param bottom pt from the page's top
     */
    double scrollTo(int page, double top, double bottom, double scroll, double viewHeight) {
        double from = tops[page] + top * scale;
        double to = tops[page] + bottom * scale;
        boolean seen = from >= scroll + GAP && to <= scroll + viewHeight - GAP;
        return seen ? scroll : clampedScroll(from - viewHeight / 3, viewHeight);
    }
}
