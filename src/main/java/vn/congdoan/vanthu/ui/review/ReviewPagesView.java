package vn.congdoan.vanthu.ui.review;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import vn.congdoan.vanthu.app.editing.LivePages;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.CommandTips;
import vn.congdoan.vanthu.ui.common.page.PageStack;
import vn.congdoan.vanthu.ui.common.page.Zoom;
import vn.congdoan.vanthu.ui.common.review.ChosenWords;

/** The pages to read, with the words that were commented on marked. */
public final class ReviewPagesView {
    private final ReviewPagesViewModel model;
    private final Messages messages;
    private final PageStack stack = new PageStack();

    @FXML
    private BorderPane frame;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Label pageNumber;

    @FXML
    private Button zoomOut;

    @FXML
    private Button zoomIn;

    public ReviewPagesView(ReviewPagesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        frame.setCenter(stack);
        stack.setOnPoint(model::point);
        stack.setOnStretch((from, to, finished) -> model.stretch(from, to));
        button(previous, () -> turn(-1), AppCommand.PAGE_UP);
        button(next, () -> turn(1), AppCommand.PAGE_DOWN);
        button(zoomOut, this::smaller, AppCommand.ZOOM_OUT);
        button(zoomIn, this::larger, AppCommand.ZOOM_IN);
        stack.pageProperty().addListener(o -> number());
        model.pagesProperty().addListener((o, was, is) -> show(is));
        model.chosenProperty().addListener(o -> mark());
        model.remarks().rows().addListener((ListChangeListener<PlacedComment>) change -> mark());
        model.remarks().currentProperty().addListener(o -> mark());
        model.pointedProperty()
                .addListener(
                        (o, was, is) -> model.places(is).stream().findFirst().ifPresent(stack::reveal));
    }

    PageStack control() {
        return stack;
    }

    void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.GO_PAGE, stack::requestFocus)
                .on(AppCommand.PAGE_DOWN, () -> turn(1))
                .on(AppCommand.PAGE_UP, () -> turn(-1))
                .on(AppCommand.ZOOM_IN, this::larger)
                .on(AppCommand.ZOOM_OUT, this::smaller)
                .on(AppCommand.ZOOM_WIDTH, () -> stack.zoomProperty().set(0));
    }

    private void button(Button button, Runnable action, AppCommand command) {
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        button.setTooltip(CommandTips.of(messages, command));
    }

    private void turn(int by) {
        stack.showPage(stack.pageProperty().get() + by);
    }

    private void larger() {
        stack.zoomProperty().set(Zoom.larger(stack.shownZoomProperty().get()));
    }

    private void smaller() {
        stack.zoomProperty().set(Zoom.smaller(stack.shownZoomProperty().get()));
    }

    private void show(LivePages pages) {
        stack.setPages(pages == null ? List.of() : pages.pages(), pages == null ? null : pages.family());
        if (pages != null) {
            stack.showPage(0);
        }
        number();
        mark();
    }

    private void number() {
        LivePages pages = model.pagesProperty().get();
        pageNumber.setText(
                pages == null
                        ? ""
                        : messages.get(
                                "editor.page.number",
                                stack.pageProperty().get() + 1,
                                pages.pages().size()));
    }

    private void mark() {
        ChosenWords chosen = model.chosenProperty().get();
        PlacedComment current = model.remarks().currentProperty().get();
        List<PagePlace> words = chosen == null ? List.of() : model.places(chosen.place());
        stack.marks().comments(model.remarked(), current == null ? List.of() : model.places(current.place()));
        stack.marks().found(words, null);
        stack.repaintMarks();
    }
}
