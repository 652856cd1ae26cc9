package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;

/** One page while it is filled; x is counted from the left margin. */
final class PageCanvas {
    private final List<Placed> content = new ArrayList<>();
    private final PageGeometry page;

    PageCanvas(PageGeometry page) {
        this.page = page;
    }

    /** One line of a paragraph whose column begins at {@code x}. */
    void line(SetText text, int line, double x, double top, int element) {
        double left = page.left() + x;
        double baseline = top + text.measure().baseline();
        for (SetText.Piece piece : text.lines().get(line)) {
            content.add(new Placed.Text(
                    left + piece.x(),
                    baseline,
                    piece.width(),
                    piece.text(),
                    piece.face(),
                    piece.size(),
                    piece.stretch(),
                    element,
                    piece.offset()));
        }
    }

    /** All lines of a paragraph; returns the lower edge. */
    double text(SetText text, double x, double top, int element) {
        double y = top;
        for (int i = 0; i < text.lines().size(); i++) {
            line(text, i, x, y, element);
            y += text.measure().height();
        }
        return y;
    }

    void horizontal(double x, double y, double width, double weight) {
        content.add(new Placed.Rule(page.left() + x, y, page.left() + x + width, y, weight));
    }

    void vertical(double x, double top, double bottom, double weight) {
        content.add(new Placed.Rule(page.left() + x, top, page.left() + x, bottom, weight));
    }

    void line(double x1, double y1, double x2, double y2, double weight) {
        content.add(new Placed.Rule(page.left() + x1, y1, page.left() + x2, y2, weight));
    }

    void box(double x, double y, double width, double height, double shade) {
        content.add(new Placed.Box(page.left() + x, y, width, height, shade));
    }

    void frame(double x, double y, double width, double height, double weight) {
        content.add(new Placed.Frame(page.left() + x, y, width, height, weight));
    }

    SetPage finished(int number) {
        return new SetPage(page.width(), page.height(), number, content);
    }
}
