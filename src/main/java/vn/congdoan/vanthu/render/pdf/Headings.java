package vn.congdoan.vanthu.render.pdf;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vn.congdoan.vanthu.layout.Element;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetDocument;

/** Finds the headings among the set texts. */
final class Headings {
    /**
     * A heading as it stands on paper.
     *
     * @param level 1–9
     * @param page index of the page where it begins
     * @param top its first baseline, pt from the bottom of the page
     */
    record Heading(int level, String text, int page, double top) {}

    private Headings() {}

    static List<Heading> of(SetDocument set, ReadingOrder order) {
        TreeMap<Integer, Heading> found = new TreeMap<>();
        for (int page = 0; page < set.pages().size(); page++) {
            for (ReadingOrder.Piece piece : order.content(page)) {
                Element element = set.elements().get(piece.text().element());
                if (element.role() == Element.Role.HEADING) {
                    Heading heading = heading(set, page, element, piece);
                    found.merge(piece.text().element(), heading, Headings::joined);
                }
            }
        }
        Collection<Heading> inOrder = found.values();
        return List.copyOf(inOrder);
    }

    private static Heading heading(SetDocument set, int page, Element element, ReadingOrder.Piece piece) {
        Placed.Text text = piece.text();
        String words = piece.spaceAfter() ? text.text() + " " : text.text();
        double top = set.pages().get(page).height() - text.baseline();
        return new Heading(Math.max(1, element.outline()), words, page, top);
    }

    private static Heading joined(Heading first, Heading more) {
        return new Heading(first.level(), first.text() + more.text(), first.page(), first.top());
    }
}
