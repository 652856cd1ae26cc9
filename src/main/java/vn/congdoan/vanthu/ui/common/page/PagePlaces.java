package vn.congdoan.vanthu.ui.common.page;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.app.checking.FindingTargets;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.LivePages;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.domain.check.CheckPlace;

/** Where words of a document stand on its pages. */
public final class PagePlaces {
    private PagePlaces() {}

    /** A piece for each line; none for what isn't printed. */
    public static List<PagePlace> of(LivePages pages, CheckPlace place) {
        if (place instanceof CheckPlace.InBody body) {
            return body(pages, body);
        }
        return place instanceof CheckPlace.InPart part
                ? FindingTargets.of(part, pages.draft())
                        .filter(target -> target.place() != EditPlace.BODY)
                        .map(target -> pages.field(target.place(), part.item()))
                        .orElse(List.of())
                : List.of();
    }

    /** Paragraph by paragraph, because a stretch of the pages is one of a single block. */
    private static List<PagePlace> body(LivePages pages, CheckPlace.InBody place) {
        String text = pages.draft().bodyText();
        int end = Math.min(text.length(), place.end());
        List<PagePlace> places = new ArrayList<>();
        int from = place.start();
        while (from < end) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? end : Math.min(end, lineEnd);
            if (to > from) {
                places.addAll(pages.stretch(from, to));
            }
            from = to + 1;
        }
        return places;
    }
}
