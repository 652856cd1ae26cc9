package vn.congdoan.vanthu.app.incoming;

import vn.congdoan.vanthu.domain.print.PagePicture;

/**
 * Where the stamp fits on a page: nearest to the place under number and symbol where nothing is printed. Looked for in the picture
 * of the page, because a scan has no text and a picture may stand anywhere.
 *
 * @param left mm
 * @param top mm
 * @param free false when something is printed there, because the page has no free place of that size
 */
record FreePlace(double left, double top, boolean free) {
    private static final double WIDTH = 50;
    private static final double HEIGHT = 35;
    /** mm kept free around it. */
    private static final double AROUND = 1;
    /** mm from the paper's edge, where printers print nothing. */
    private static final double EDGE = 5;
    /** The place that the decree asks for, mm: in the left column of the head, under the number. */
    private static final double BEST_LEFT = 25;

    private static final double BEST_TOP = 48;
    /** Above this brightness a pixel is paper, also the grey one of a scan. */
    private static final int PAPER = 150;
    /** A step aside costs less than one down, into the text. */
    private static final double ASIDE = 0.8;
    /** Specks of a scan, as a share of the pixels. */
    private static final double SPECKS = 0.0005;

    /** On a page that nobody could look at. */
    static final FreePlace UNSEEN = new FreePlace(BEST_LEFT, BEST_TOP, false);

    /** @param width of the page, mm */
    static FreePlace on(PagePicture page, double width) {
        return new Search(page, page.width() / width).run();
    }

    /** Counts ink in rectangles by the sums of all pixels above and left of each. */
    private static final class Search {
        private final int[][] sums;
        private final double scale;
        private final PagePicture page;

        /** @param scale pixels in a mm */
        Search(PagePicture page, double scale) {
            this.page = page;
            this.scale = scale;
            sums = new int[page.height() + 1][page.width() + 1];
            for (int y = 0; y < page.height(); y++) {
                for (int x = 0; x < page.width(); x++) {
                    int ink = isInk(page.pixels()[y * page.width() + x]) ? 1 : 0;
                    sums[y + 1][x + 1] = ink + sums[y][x + 1] + sums[y + 1][x] - sums[y][x];
                }
            }
        }

        FreePlace run() {
            FreePlace best = null;
            double least = Double.MAX_VALUE;
            double right = page.width() / scale - WIDTH - EDGE;
            double bottom = page.height() / scale - HEIGHT - EDGE;
            for (double top = EDGE; top <= bottom; top++) {
                for (double left = EDGE; left <= right; left++) {
                    double ink = share(left - AROUND, top - AROUND, WIDTH + 2 * AROUND, HEIGHT + 2 * AROUND);
                    boolean free = ink <= SPECKS;
                    double far = ASIDE * Math.abs(left - BEST_LEFT) + Math.abs(top - BEST_TOP);
                    double cost = free ? far : 10_000 + 100_000 * ink + far;
                    if (cost < least) {
                        least = cost;
                        best = new FreePlace(left, top, free);
                    }
                }
            }
            return best == null ? new FreePlace(0, 0, false) : best;
        }

        private double share(double left, double top, double width, double height) {
            int x1 = bound(left, page.width());
            int y1 = bound(top, page.height());
            int x2 = bound(left + width, page.width());
            int y2 = bound(top + height, page.height());
            int ink = sums[y2][x2] - sums[y1][x2] - sums[y2][x1] + sums[y1][x1];
            return ink / (double) Math.max(1, (x2 - x1) * (y2 - y1));
        }

        private int bound(double mm, int most) {
            return (int) Math.max(0, Math.min(most, Math.round(mm * scale)));
        }

        private static boolean isInk(int pixel) {
            int brightness = ((pixel >> 16 & 0xFF) * 3 + (pixel >> 8 & 0xFF) * 6 + (pixel & 0xFF)) / 10;
            return brightness < PAPER;
        }
    }
}
