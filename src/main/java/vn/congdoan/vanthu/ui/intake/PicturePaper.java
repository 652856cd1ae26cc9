package vn.congdoan.vanthu.ui.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.PageSize;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/** The pages of the original as pictures. Only those in sight are drawn, one after the other, and few are kept. */
final class PicturePaper {
    /** Some 10 MB each on an ordinary screen. */
    private static final int KEPT = 5;
    /** A picture that is less off its size than this looks as well. */
    private static final double NEARLY = 0.04;

    /** Where the pictures come from. */
    interface Pictures {
        /** @param answer gets nothing when the page can't be drawn */
        void ask(int index, int width, Consumer<Optional<PagePicture>> answer);
    }

    private final ScrollPane scroll;
    private final VBox paper;
    private final Pictures pictures;
    private List<PageSheet> sheets = List.of();
    private boolean drawing;

    PicturePaper(ScrollPane scroll, VBox paper, Pictures pictures) {
        this.scroll = scroll;
        this.paper = paper;
        this.pictures = pictures;
        scroll.vvalueProperty().addListener(o -> draw());
        scroll.viewportBoundsProperty().addListener(o -> draw());
        paper.heightProperty().addListener(o -> draw());
    }

    void show(List<PageSize> pages) {
        sheets = pages.stream().map(PageSheet::new).toList();
        paper.getChildren().setAll(sheets);
        drawing = false;
        scroll.setVvalue(0);
        draw();
    }

    /** Marks the words and brings the first of them into view. */
    void mark(SourceDocument source, List<SourcePlace> places) {
        Rectangle first = null;
        for (int i = 0; i < sheets.size(); i++) {
            Rectangle mark = sheets.get(i).mark(MarkedBoxes.on(i + 1, source, places));
            first = first == null ? mark : first;
        }
        if (first != null) {
            Reveal.in(scroll, first);
        }
    }

    private void draw() {
        if (drawing || sheets.isEmpty() || scroll.getScene() == null || paper.getHeight() <= 0) {
            return;
        }
        List<Integer> near = nearest();
        near.stream().skip(KEPT).map(sheets::get).filter(s -> s.drawn() > 0).forEach(PageSheet::forget);
        near.stream()
                .limit(KEPT)
                .filter(this::isSeen)
                .filter(this::isStale)
                .findFirst()
                .ifPresent(this::draw);
    }

    private void draw(int index) {
        PageSheet sheet = sheets.get(index);
        int width = wanted(sheet);
        drawing = true;
        pictures.ask(index, width, picture -> {
            if (sheets.size() > index && sheets.get(index) == sheet) {
                picture.ifPresentOrElse(drawn -> sheet.show(drawn, width), () -> sheet.leaveBlank(width));
                drawing = false;
                draw();
            }
        });
    }

    /** The pages, those in the middle of the view first. */
    private List<Integer> nearest() {
        double middle = top() + scroll.getViewportBounds().getHeight() / 2;
        return IntStream.range(0, sheets.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> Math.abs(bounds(sheets.get(i)).getCenterY() - middle)))
                .toList();
    }

    private boolean isSeen(int index) {
        Bounds at = bounds(sheets.get(index));
        double height = scroll.getViewportBounds().getHeight();
        return at.getMaxY() >= top() - height / 2 && at.getMinY() <= top() + height * 1.5;
    }

    private boolean isStale(int index) {
        PageSheet sheet = sheets.get(index);
        int wanted = wanted(sheet);
        return wanted > 0 && Math.abs(sheet.drawn() - wanted) > wanted * NEARLY;
    }

    /** In pixels of the screen, of which a point of the window may hold several. */
    private int wanted(PageSheet sheet) {
        return (int) Math.ceil(sheet.getWidth() * scroll.getScene().getWindow().getRenderScaleX());
    }

    private double top() {
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        return Math.max(0, hidden) * scroll.getVvalue();
    }

    private Bounds bounds(PageSheet sheet) {
        return paper.localToParent(sheet.getBoundsInParent());
    }
}
