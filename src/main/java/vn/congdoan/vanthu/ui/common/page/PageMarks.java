package vn.congdoan.vanthu.ui.common.page;

import java.util.List;
import vn.congdoan.vanthu.app.editing.PagePlace;

/** What is marked on the pages: what is being written, what was found, the findings, the comments, the caret. */
public final class PageMarks {
    private List<PagePlace> block = List.of();
    private List<PagePlace> found = List.of();
    private List<FindingMark> findings = List.of();
    private List<PagePlace> comments = List.of();
    private List<PagePlace> chosenComment = List.of();
    private PagePlace current;
    private PagePlace caret;

    public void block(List<PagePlace> places) {
        block = places;
    }

    /** @param chosen the one of them that is chosen; null for none */
    public void found(List<PagePlace> places, PagePlace chosen) {
        found = places;
        current = chosen;
    }

    public void findings(List<FindingMark> marks) {
        findings = marks;
    }

    /** @param chosen where the words of the chosen comment stand; empty for none */
    public void comments(List<PagePlace> places, List<PagePlace> chosen) {
        comments = places;
        chosenComment = chosen;
    }

    /** @param place null for none */
    public void caret(PagePlace place) {
        caret = place;
    }

    void show(int page, PageSheet sheet) {
        sheet.underline(
                findings.stream().filter(mark -> mark.place().page() == page).toList());
        sheet.clearMarks();
        sheet.mark(on(page, comments), "page-comment");
        sheet.mark(on(page, chosenComment), "page-comment-chosen");
        sheet.mark(on(page, block), "page-block");
        sheet.mark(on(page, found), "page-found");
        if (current != null && current.page() == page) {
            sheet.mark(List.of(current), "page-found-current");
        }
        if (caret != null && caret.page() == page) {
            sheet.caret(caret);
        }
    }

    private static List<PagePlace> on(int page, List<PagePlace> places) {
        return places.stream().filter(place -> place.page() == page).toList();
    }
}
