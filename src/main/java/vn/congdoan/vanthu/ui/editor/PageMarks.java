package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import vn.congdoan.vanthu.app.editing.PagePlace;

/** What is marked on the pages: what is being written, what was found, the findings, the caret. */
final class PageMarks {
    private List<PagePlace> block = List.of();
    private List<PagePlace> found = List.of();
    private List<FindingMark> findings = List.of();
    private PagePlace current;
    private PagePlace caret;

    void block(List<PagePlace> places) {
        block = places;
    }

    /** @param chosen the one of them that is chosen; null for none */
    void found(List<PagePlace> places, PagePlace chosen) {
        found = places;
        current = chosen;
    }

    void findings(List<FindingMark> marks) {
        findings = marks;
    }

    /** @param place null for none */
    void caret(PagePlace place) {
        caret = place;
    }

    void show(int page, PageSheet sheet) {
        sheet.underline(findings.stream()
                .filter(mark -> mark.place().page() == page)
                .toList());
        sheet.mark(on(page, block), on(page, found), current, caret != null && caret.page() == page ? caret : null);
    }

    private static List<PagePlace> on(int page, List<PagePlace> places) {
        return places.stream().filter(place -> place.page() == page).toList();
    }
}
