package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.LivePages;
import vn.congdoan.vanthu.app.editing.OpenedDocument;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.app.editing.PageSetting;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.ui.common.page.PagePlaces;
import vn.congdoan.vanthu.ui.common.page.Zoom;

/** The live page: what is shown, how large, and the way between a place on it and the text. */
public final class LivePageViewModel {
    private final OpenDraft open;
    private final JobRunner jobs;
    private final Consumer<Throwable> failures;
    private final SettingsStore settings;
    private final ReadOnlyObjectWrapper<LivePages> pages = new ReadOnlyObjectWrapper<>(this, "pages");
    private final ReadOnlyObjectWrapper<PagePlace> caret = new ReadOnlyObjectWrapper<>(this, "caret");
    private final ReadOnlyObjectWrapper<List<PagePlace>> block = new ReadOnlyObjectWrapper<>(this, "block", List.of());
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 0);
    private final DoubleProperty shownZoom = new SimpleDoubleProperty(this, "shownZoom", 1);
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page", 0);
    private PageSetting setting;
    private EditPlace active = EditPlace.BODY;

    LivePageViewModel(OpenDraft open, JobRunner jobs, Consumer<Throwable> failures, SettingsStore settings) {
        this.open = open;
        this.jobs = jobs;
        this.failures = failures;
        this.settings = settings;
        zoom.set(settings.current().zoom());
        zoom.addListener((o, was, is) -> settings.update(s -> s.withZoom(is.doubleValue())));
        open.documentProperty().addListener((o, was, is) -> opened(is));
        open.stateProperty().addListener((o, was, is) -> changed(was, is));
    }

    /** The newest set pages; null before the first. */
    public ReadOnlyObjectProperty<LivePages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Where the text's caret stands on the pages; null where nothing is printed. */
    public ReadOnlyObjectProperty<PagePlace> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /** The lines of what is being written: a block of the text, or a field. */
    public ReadOnlyObjectProperty<List<PagePlace>> blockProperty() {
        return block.getReadOnlyProperty();
    }

    /** As in the settings: 0 fits the width, 1 is true size. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The size in which the pages are shown now, also while they fit the width; told by the view. */
    public DoubleProperty shownZoomProperty() {
        return shownZoom;
    }

    /** The page in view, from 0. */
    public IntegerProperty pageProperty() {
        return page;
    }

    public void zoomIn() {
        zoom.set(Zoom.larger(shownZoom.get()));
    }

    public void zoomOut() {
        zoom.set(Zoom.smaller(shownZoom.get()));
    }

    public void fitWidth() {
        zoom.set(0);
    }

    /** Somebody pointed at a place of a page, pt from its top left corner: the keyboard goes where that is written. */
    public void point(int pageIndex, double x, double y) {
        LivePages shown = pages.get();
        if (shown != null && open.isOpen()) {
            shown.target(pageIndex, x, y).ifPresent(open::focus);
        }
    }

    /** What is being written in, so that its place on the page can be shown. */
    public void activate(EditPlace place) {
        active = place;
        mark();
    }

    /** Where a stretch of the running text stands on the pages. */
    public List<PagePlace> stretch(int start, int end) {
        return isPresent() ? pages.get().stretch(start, end) : List.of();
    }

    /** Where words of the draft stand on the pages. */
    List<PagePlace> places(CheckPlace place) {
        return isPresent() ? PagePlaces.of(pages.get(), place) : List.of();
    }

    private void opened(OpenedDocument document) {
        pages.set(null);
        active = EditPlace.BODY;
        setting = document == null
                ? null
                : new PageSetting(document.setting(), jobs, set -> show(document, set), failures);
    }

    private void changed(EditState was, EditState is) {
        if (is == null) {
            return;
        }
        if (was == null || was.draft() != is.draft()) {
            setting.show(is.draft());
        } else {
            mark();
        }
    }

    private void show(OpenedDocument document, LivePages set) {
        if (open.documentProperty().get() == document) {
            pages.set(set);
            mark();
        }
    }

    /** Between a keystroke and its pages the marks stay where they are. */
    private void mark() {
        if (!isPresent()) {
            return;
        }
        LivePages shown = pages.get();
        int at = open.session().state().selection().caret();
        boolean text = active == EditPlace.BODY;
        block.set(text ? shown.block(at) : shown.field(active));
        caret.set(
                text
                        ? shown.caret(at).orElse(null)
                        : block.get().stream().findFirst().orElse(null));
    }

    /** Whether the pages show the present draft. */
    boolean isPresent() {
        return open.isOpen()
                && pages.get() != null
                && pages.get().draft() == open.session().draft();
    }
}
