package vn.congdoan.vanthu.ui.common.review;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.domain.review.RedlineBlock;

/** Which paragraphs of a compared text are shown: all of them, or the changed ones with a little around them. */
public final class RedlineLines {
    private RedlineLines() {}

    /** Every paragraph that says something. */
    public static List<RedlineLine> whole(Redline redline) {
        return lines(redline).stream().filter(RedlineLines::says).toList();
    }

    /** The changed paragraphs, each with the one before it and the one after it, and a gap for what is left out. */
    public static List<RedlineLine> changed(Redline redline) {
        List<RedlineLine> all = whole(redline);
        List<RedlineLine> shown = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isChanged(all, i) || isChanged(all, i - 1) || isChanged(all, i + 1)) {
                gap(shown, skipped);
                skipped = 0;
                shown.add(all.get(i));
            } else {
                skipped++;
            }
        }
        if (!shown.isEmpty()) {
            gap(shown, skipped);
        }
        return List.copyOf(shown);
    }

    private static void gap(List<RedlineLine> shown, int skipped) {
        if (skipped > 0) {
            shown.add(new RedlineLine(null, 0, skipped));
        }
    }

    private static boolean isChanged(List<RedlineLine> all, int index) {
        return index >= 0 && index < all.size() && all.get(index).block().isChanged();
    }

    private static List<RedlineLine> lines(Redline redline) {
        List<RedlineLine> lines = new ArrayList<>();
        int start = 0;
        for (RedlineBlock block : redline.blocks()) {
            lines.add(new RedlineLine(block, block.isBody() ? start : 0, 0));
            start += block.isBody() ? block.newText().length() : 0;
        }
        return lines;
    }

    private static boolean says(RedlineLine line) {
        return line.block().isChanged() || !line.block().newText().isBlank();
    }
}
