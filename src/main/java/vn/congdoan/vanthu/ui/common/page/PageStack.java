package vn.congdoan.vanthu.ui.common.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FontFamily;

/** Pages under each other to scroll through. Only those in view exist as nodes, and only changed ones are painted again. */
public final class PageStack extends Region {
    private static final double STEP = 48;

    /** What a click on a page is told to; pt from the page's top left corner. */
    public interface PointListener {
        void pointed(int page, double x, double y);
    }

    /** What a stretch drawn over the pages with the mouse is told to; pt from each page's top left corner. */
    public interface StretchListener {
        /** @param finished whether the mouse was let go */
        void stretched(PagePoint from, PagePoint to, boolean finished);
    }

    private final Pane desk = new Pane();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final Map<Integer, PageSheet> shown = new HashMap<>();
    private final Deque<PageSheet> spare = new ArrayDeque<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 0);
    private final ReadOnlyDoubleWrapper shownZoom = new ReadOnlyDoubleWrapper(this, "shownZoom", 1);
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page", 0);
    private final PageMarks marks = new PageMarks();
    private List<SetPage> pages = List.of();
    private PagePainter painter;
    private FontFamily family;
    private StackGeometry geometry = StackGeometry.of(List.of(), 1);
    private PointListener listener = (pageIndex, x, y) -> {};
    private StretchListener stretchListener = (from, to, finished) -> {};
    private PagePoint pressed;
    private long painted;

    public PageStack() {
        getStyleClass().add("page-desk");
        getStylesheets().add(PageStack.class.getResource("page.css").toExternalForm());
        setFocusTraversable(true);
        setMinSize(0, 0);
        vertical.setOrientation(Orientation.VERTICAL);
        getChildren().setAll(desk, vertical, horizontal);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        vertical.valueProperty().addListener(o -> requestLayout());
        horizontal.valueProperty().addListener(o -> requestLayout());
        zoom.addListener((o, was, is) -> rezoom());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        desk.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        desk.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed = point(event));
        desk.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> stretch(event, false));
        desk.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> stretch(event, true));
        new PageKeys(this).attach();
    }

    /** Replaces the pages; the place in view stays. */
    public void setPages(List<SetPage> newPages, FontFamily newFamily) {
        if (newFamily != family && newFamily != null) {
            family = newFamily;
            painter = new PagePainter(new PageFonts(newFamily));
        }
        pages = newPages;
        requestLayout();
    }

    /** 0 fits the width. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    public ReadOnlyDoubleProperty shownZoomProperty() {
        return shownZoom.getReadOnlyProperty();
    }

    /** The page in view, from 0; told, not asked. */
    public IntegerProperty pageProperty() {
        return page;
    }

    public PageMarks marks() {
        return marks;
    }

    public void setOnPoint(PointListener pointListener) {
        listener = pointListener;
    }

    public void setOnStretch(StretchListener newListener) {
        stretchListener = newListener;
    }

    /** How often a page was painted, for measuring. */
    public long painted() {
        return painted;
    }

    public void repaintMarks() {
        shown.forEach((index, sheet) -> marks.show(index, sheet));
    }

    /** Scrolls a place of a page into view, if it isn't. */
    public void reveal(PagePlace place) {
        layout();
        if (place != null && place.page() < geometry.pages().size()) {
            vertical.setValue(
                    geometry.scrollTo(place.page(), place.top(), place.bottom(), vertical.getValue(), viewHeight()));
        }
    }

    public void showPage(int index) {
        if (!geometry.pages().isEmpty()) {
            int target = Math.max(0, Math.min(index, geometry.pages().size() - 1));
            vertical.setValue(geometry.clampedScroll(geometry.tops()[target] - StackGeometry.GAP, viewHeight()));
        }
    }

    void scrollBy(double pixels) {
        vertical.setValue(geometry.clampedScroll(vertical.getValue() + pixels, viewHeight()));
    }

    double viewHeight() {
        return Math.max(1, getHeight() - (horizontal.isVisible() ? horizontal.prefHeight(-1) : 0));
    }

    @Override
    protected void layoutChildren() {
        double bar = vertical.prefWidth(-1);
        double viewWidth = Math.max(1, getWidth() - bar);
        regeometry(viewWidth);
        boolean wide = geometry.width() > viewWidth + 1;
        horizontal.setVisible(wide);
        double viewHeight = viewHeight();
        range(vertical, geometry.height(), viewHeight);
        range(horizontal, geometry.width(), viewWidth);
        vertical.resizeRelocate(viewWidth, 0, bar, viewHeight);
        horizontal.resizeRelocate(0, viewHeight, viewWidth, horizontal.prefHeight(-1));
        desk.resizeRelocate(0, 0, viewWidth, viewHeight);
        showSeen(viewWidth, viewHeight);
    }

    private void regeometry(double viewWidth) {
        double widest = pages.stream().mapToDouble(SetPage::width).min().orElse(595);
        double factor = zoom.get() > 0 ? zoom.get() : Zoom.fitting(widest, viewWidth);
        shownZoom.set(factor);
        double scale = factor * Zoom.TRUE_SIZE;
        if (geometry.scale() != scale || geometry.pages() != pages) {
            geometry = StackGeometry.of(pages, scale);
        }
    }

    private static void range(ScrollBar bar, double content, double view) {
        double most = Math.max(0, content - view);
        bar.setMax(most);
        bar.setVisibleAmount(content <= 0 ? 1 : most * Math.min(1, view / content));
        bar.setUnitIncrement(STEP);
        bar.setBlockIncrement(view * 0.9);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    private void showSeen(double viewWidth, double viewHeight) {
        if (pages.isEmpty() || painter == null) {
            desk.getChildren().clear();
            shown.clear();
            return;
        }
        double scroll = vertical.getValue();
        int first = geometry.firstSeen(scroll);
        int last = geometry.lastSeen(scroll, viewHeight);
        shown.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey() < first || entry.getKey() > last;
            if (gone) {
                desk.getChildren().remove(entry.getValue());
                spare.push(entry.getValue());
            }
            return gone;
        });
        for (int index = first; index <= last; index++) {
            place(index, viewWidth, scroll);
        }
        page.set(geometry.pageAt(scroll + viewHeight / 3));
    }

    private void place(int index, double viewWidth, double scroll) {
        PageSheet sheet = shown.get(index);
        if (sheet == null) {
            sheet = spare.isEmpty() ? new PageSheet() : spare.pop();
            shown.put(index, sheet);
            desk.getChildren().add(sheet);
        }
        if (sheet.show(pages.get(index), painter, geometry.scale())) {
            painted++;
        }
        marks.show(index, sheet);
        sheet.relocate(Math.round(left(index, viewWidth)), Math.round(geometry.tops()[index] - scroll));
    }

    /** A page that fits stays in the middle, however far a wider one beside it is scrolled. */
    private double left(int index, double viewWidth) {
        double free = viewWidth - geometry.pageWidth(index);
        double scrolled = horizontal.getMax() <= 0 ? 0 : horizontal.getValue() / horizontal.getMax();
        return free >= 0 ? free / 2 : free * scrolled;
    }

    /** The middle of the view stays in the middle. */
    private void rezoom() {
        double middle = vertical.getValue() + viewHeight() / 2;
        double part = geometry.height() <= 0 ? 0 : middle / geometry.height();
        requestLayout();
        layout();
        vertical.setValue(geometry.clampedScroll(part * geometry.height() - viewHeight() / 2, viewHeight()));
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                zoom.set(event.getDeltaY() > 0 ? Zoom.larger(shownZoom.get()) : Zoom.smaller(shownZoom.get()));
            }
        } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double delta = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            horizontal.setValue(Math.max(0, Math.min(horizontal.getMax(), horizontal.getValue() - delta)));
        } else {
            scrollBy(-event.getDeltaY() * 1.5);
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        PagePoint at = point(event);
        if (at != null) {
            listener.pointed(at.page(), at.x(), at.y());
        }
    }

    private void stretch(MouseEvent event, boolean finished) {
        PagePoint at = point(event);
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress() && pressed != null && at != null) {
            stretchListener.stretched(pressed, at, finished);
        }
    }

    /** Null beside the pages. */
    private PagePoint point(MouseEvent event) {
        for (Map.Entry<Integer, PageSheet> entry : shown.entrySet()) {
            PageSheet sheet = entry.getValue();
            double x = (event.getX() - sheet.getLayoutX()) / geometry.scale();
            double y = (event.getY() - sheet.getLayoutY()) / geometry.scale();
            SetPage at = pages.get(entry.getKey());
            if (x >= 0 && y >= 0 && x <= at.width() && y <= at.height()) {
                return new PagePoint(entry.getKey(), x, y);
            }
        }
        return null;
    }
}
