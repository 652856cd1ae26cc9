package vn.congdoan.vanthu.ui.common.page;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.layout.SetPage;

/** One page on the desk: paper, what is printed on it, and the marks over it. */
final class PageSheet extends Pane {
    private static final double CARET_WIDTH = 1.5;
    private static final double AIR = 3;

    private final Region paper = new Region();
    private final Canvas canvas = new Canvas();
    private final Pane marks = new Pane();
    private final FindingLines lines = new FindingLines();
    private SetPage painted;
    private PagePainter painter;
    private double scale;

    PageSheet() {
        getStyleClass().add("page-sheet");
        paper.getStyleClass().add("page-paper");
        marks.setMouseTransparent(true);
        // Sized by hand: a pane would give its children the size they prefer.
        paper.setManaged(false);
        marks.setManaged(false);
        setManaged(false);
        getChildren().setAll(paper, canvas, lines, marks);
    }

    /**
     * Paints the page, if it isn't the one that is on it already.
     *
     * @return whether it was painted
     */
    boolean show(SetPage page, PagePainter pagePainter, double pixelsInAPoint) {
        if (page == painted && pagePainter == painter && pixelsInAPoint == scale) {
            return false;
        }
        painted = page;
        painter = pagePainter;
        scale = pixelsInAPoint;
        double width = page.width() * scale;
        double height = page.height() * scale;
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            paper.resizeRelocate(0, 0, width, height);
            marks.resizeRelocate(0, 0, width, height);
            lines.resizeRelocate(0, 0, width, height);
            resize(width, height);
        }
        painter.paint(page, canvas.getGraphicsContext2D(), scale);
        return true;
    }

    void clearMarks() {
        marks.getChildren().clear();
    }

    /** @param style class of the rectangles over these places */
    void mark(List<PagePlace> places, String style) {
        for (PagePlace place : places) {
            marks.getChildren().add(rectangle(place, style));
        }
    }

    void caret(PagePlace place) {
        Rectangle bar = new Rectangle(
                place.x() * scale - CARET_WIDTH / 2,
                place.top() * scale,
                CARET_WIDTH,
                (place.bottom() - place.top()) * scale);
        bar.getStyleClass().add("page-caret");
        marks.getChildren().add(bar);
    }

    void underline(List<FindingMark> findings) {
        lines.show(findings, scale);
    }

    private Rectangle rectangle(PagePlace place, String style) {
        Rectangle rectangle = new Rectangle(
                place.x() * scale - AIR,
                place.top() * scale,
                place.width() * scale + 2 * AIR,
                (place.bottom() - place.top()) * scale);
        rectangle.getStyleClass().add(style);
        return rectangle;
    }
}
