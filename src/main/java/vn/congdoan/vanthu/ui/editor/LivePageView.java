package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import vn.congdoan.vanthu.app.editing.LivePages;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.app.editing.TextSearch.Match;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandTips;
import vn.congdoan.vanthu.ui.common.page.PageStack;

/** The live page with its zoom and its page number. */
public final class LivePageView {
    private static final List<Integer> PERCENTS = List.of(50, 75, 100, 125, 150, 200);

    private final LivePageViewModel model;
    private final FindViewModel find;
    private final FindingMarksViewModel marks;
    private final CommentsViewModel comments;
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

    @FXML
    private MenuButton zoom;

    public LivePageView(
            LivePageViewModel model,
            FindViewModel find,
            FindingMarksViewModel marks,
            CommentsViewModel comments,
            Messages messages) {
        this.comments = comments;
        this.model = model;
        this.find = find;
        this.marks = marks;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        frame.setCenter(stack);
        stack.zoomProperty().bindBidirectional(model.zoomProperty());
        model.shownZoomProperty().bind(stack.shownZoomProperty());
        model.pageProperty().bind(stack.pageProperty());
        stack.setOnPoint(model::point);
        model.pagesProperty().addListener((o, was, is) -> show(is));
        model.caretProperty().addListener((o, was, is) -> moved());
        model.blockProperty().addListener((o, was, is) -> moved());
        find.matchesProperty().addListener((o, was, is) -> moved());
        find.currentProperty().addListener((o, was, is) -> moved());
        marks.marksProperty().addListener((o, was, is) -> {
            stack.marks().findings(is);
            stack.repaintMarks();
        });
        comments.rows().addListener((ListChangeListener<PlacedComment>) change -> remarked());
        comments.currentProperty().addListener(o -> remarked());
        button(previous, this::pageUp, AppCommand.PAGE_UP);
        button(next, this::pageDown, AppCommand.PAGE_DOWN);
        button(zoomIn, model::zoomIn, AppCommand.ZOOM_IN);
        button(zoomOut, model::zoomOut, AppCommand.ZOOM_OUT);
        zoomChoices();
        pageNumber
                .textProperty()
                .bind(Bindings.createStringBinding(this::numbered, model.pagesProperty(), model.pageProperty()));
    }

    void pageDown() {
        stack.showPage(model.pageProperty().get() + 1);
    }

    void pageUp() {
        stack.showPage(model.pageProperty().get() - 1);
    }

    /** Where the keyboard goes on coming to the pages. */
    Node control() {
        return stack;
    }

    private void button(Button button, Runnable action, AppCommand command) {
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        button.setTooltip(CommandTips.of(messages, command));
    }

    private void zoomChoices() {
        MenuItem fit = new MenuItem(messages.get("shell.command.zoomWidth"));
        fit.setOnAction(e -> model.fitWidth());
        zoom.getItems().add(fit);
        for (int percent : PERCENTS) {
            MenuItem item = new MenuItem(messages.get("editor.page.zoom", percent));
            item.setOnAction(e -> model.zoomProperty().set(percent / 100.0));
            zoom.getItems().add(item);
        }
        zoom.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "editor.page.zoom",
                                Math.round(model.shownZoomProperty().get() * 100)),
                        model.shownZoomProperty()));
    }

    private String numbered() {
        LivePages pages = model.pagesProperty().get();
        return pages == null
                ? ""
                : messages.get(
                        "editor.page.number",
                        model.pageProperty().get() + 1,
                        pages.pages().size());
    }

    private void show(LivePages pages) {
        if (pages == null) {
            stack.setPages(List.of(), null);
        } else {
            stack.setPages(pages.pages(), pages.family());
        }
        remarked();
        moved();
    }

    /** Between a keystroke and its pages the marks stay where they are. */
    private void remarked() {
        if (model.isPresent()) {
            PlacedComment current = comments.currentProperty().get();
            stack.marks()
                    .comments(
                            comments.undone().stream()
                                    .flatMap(each -> model.places(each.place()).stream())
                                    .toList(),
                            current == null ? List.of() : model.places(current.place()));
            stack.repaintMarks();
        }
    }

    private void moved() {
        PagePlace caret = model.caretProperty().get();
        stack.marks().block(model.blockProperty().get());
        stack.marks().caret(caret);
        List<Match> matches = find.matchesProperty().get();
        int current = find.currentProperty().get();
        stack.marks()
                .found(
                        matches.stream()
                                .flatMap(m -> model.stretch(m.start(), m.end()).stream())
                                .toList(),
                        current < 0
                                ? null
                                : model
                                        .stretch(
                                                matches.get(current).start(),
                                                matches.get(current).end())
                                        .stream()
                                        .findFirst()
                                        .orElse(null));
        stack.repaintMarks();
        if (caret != null && !stack.isFocused()) {
            stack.reveal(caret);
        }
    }
}
