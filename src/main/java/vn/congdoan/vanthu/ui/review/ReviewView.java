package vn.congdoan.vanthu.ui.review;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import vn.congdoan.vanthu.app.review.Review;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.CommandTips;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.StateWords;

/** One document before the leader: its pages, what is to be known about it, the decision. */
public final class ReviewView implements Screen {
    private final ReviewViewModel model;
    private final Messages messages;

    @FXML
    private Label name;

    @FXML
    private Label state;

    @FXML
    private Label by;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab changes;

    @FXML
    private Tab remarks;

    @FXML
    private Button queue;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Label others;

    @FXML
    private HBox steps;

    @FXML
    private Button comment;

    @FXML
    private Button giveBack;

    @FXML
    private Button approve;

    @FXML
    private ReviewPagesView pagesController;

    @FXML
    private ChangesView changesPaneController;

    @FXML
    private RemarksView remarksPaneController;

    public ReviewView(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        model.reviewProperty().addListener((o, was, is) -> show(is));
        counts();
        queue.setOnAction(e -> model.queue());
        button(previous, model::previous, AppCommand.PREVIOUS_IN_QUEUE);
        button(next, model::next, AppCommand.NEXT_IN_QUEUE);
        button(comment, model.remarks()::comment, AppCommand.COMMENT);
        button(giveBack, model::giveBack, AppCommand.GIVE_BACK);
        button(approve, model::approve, AppCommand.APPROVE);
        comment.disableProperty().bind(model.reviewProperty().isNull());
        for (Node decision : List.of(giveBack, approve)) {
            decision.visibleProperty().bind(model.decidableProperty());
            decision.managedProperty().bind(decision.visibleProperty());
        }
        model.steps().addListener((ListChangeListener<FlowStep>) change -> steps.getChildren()
                .setAll(model.steps().stream().map(this::step).toList()));
        show(null);
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.ReviewDocument document) {
            model.open(document.documentId());
        }
    }

    @Override
    public Node initialFocus() {
        return pagesController.control();
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        pagesController.bindCommands(commands);
        commands.on(
                        AppCommand.COMMENT,
                        model.remarks()::comment,
                        model.reviewProperty().isNotNull())
                .on(AppCommand.APPROVE, model::approve, model.decidableProperty())
                .on(AppCommand.GIVE_BACK, model::giveBack, model.decidableProperty())
                .on(AppCommand.NEXT_IN_QUEUE, model::next)
                .on(AppCommand.PREVIOUS_IN_QUEUE, model::previous)
                .on(AppCommand.GO_TEXT, () -> enter(changes, changesPaneController.control()))
                .on(AppCommand.GO_COMMENTS, () -> enter(remarks, remarksPaneController.control()));
    }

    private void enter(Tab tab, Node control) {
        tabs.getSelectionModel().select(tab);
        control.requestFocus();
    }

    private void counts() {
        changes.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "review.tab.changes",
                                model.changes().redlineProperty().get().changes()),
                        model.changes().redlineProperty()));
        var many = Bindings.size(model.remarks().rows());
        remarks.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "review.tab.remarks", model.remarks().undone().size()),
                        many,
                        model.remarks().rows()));
        model.remarks().currentProperty().addListener((o, was, is) -> {
            if (is != null) {
                tabs.getSelectionModel().select(remarks);
            }
        });
    }

    private void button(Button button, Runnable action, AppCommand command) {
        button.setOnAction(e -> action.run());
        button.setTooltip(CommandTips.of(messages, command));
    }

    private Node step(FlowStep step) {
        Button button = new Button(messages.get(step.labelKey()));
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> model.take(step));
        return button;
    }

    private void show(Review review) {
        name.setText(model.name());
        by.setText(model.byWhom());
        state.setVisible(review != null);
        int waiting = model.others();
        others.setText(waiting == 0 ? "" : messages.get("review.others", waiting));
        previous.setDisable(waiting == 0);
        next.setDisable(waiting == 0);
        if (review != null) {
            StateWords.show(state, review.flow().state(), messages);
            boolean said = model.remarks().undone().isEmpty();
            tabs.getSelectionModel().select(said || review.base() != null ? changes : remarks);
        }
    }
}
