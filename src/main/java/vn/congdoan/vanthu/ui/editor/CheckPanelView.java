package vn.congdoan.vanthu.ui.editor;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandTips;
import vn.congdoan.vanthu.ui.editor.CheckPanelViewModel.Tab;
import vn.congdoan.vanthu.ui.editor.FindingsViewModel.Counts;

/** The head of the panel below the panes, and its lists, one at a time. */
public final class CheckPanelView {
    /** Letters' heights that the head needs for all its words, and without those beside the figures. */
    private static final double ALL_WORDS = 80;

    private static final double FIGURES = 66;

    private final CheckPanelViewModel model;
    private final Messages messages;

    @FXML
    private Region panel;

    @FXML
    private ToggleButton findingsTab;

    @FXML
    private ToggleButton obligationsTab;

    @FXML
    private ToggleButton citationsTab;

    @FXML
    private ToggleButton commentsTab;

    @FXML
    private HBox counts;

    @FXML
    private Label errors;

    @FXML
    private Label warnings;

    @FXML
    private Label hints;

    @FXML
    private Label busy;

    @FXML
    private ToggleButton ignored;

    @FXML
    private Button mendSafe;

    @FXML
    private Button close;

    @FXML
    private Node findings;

    @FXML
    private Node obligations;

    @FXML
    private Node citations;

    @FXML
    private Node comments;

    @FXML
    private FindingsView findingsController;

    @FXML
    private ObligationsView obligationsController;

    @FXML
    private CitationsView citationsController;

    @FXML
    private CommentsView commentsController;

    public CheckPanelView(CheckPanelViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        tab(findingsTab, Tab.FINDINGS, findings, AppCommand.GO_FINDINGS);
        tab(obligationsTab, Tab.OBLIGATIONS, obligations, AppCommand.GO_OBLIGATIONS);
        tab(citationsTab, Tab.CITATIONS, citations, AppCommand.GO_CITATIONS);
        tab(commentsTab, Tab.COMMENTS, comments, AppCommand.GO_COMMENTS);
        commentsTab
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "review.tab.remarks", model.comments().undone().size()),
                        model.comments().rows()));
        var cited = Bindings.size(model.citations().rows());
        citationsTab
                .textProperty()
                .bind(Bindings.createStringBinding(() -> messages.get("citation.title", cited.get()), cited));
        var many = Bindings.size(model.obligations().rows());
        obligationsTab
                .textProperty()
                .bind(Bindings.createStringBinding(() -> messages.get("editor.obligations.title", many.get()), many));
        ObservableBooleanValue checking = model.tabProperty().isEqualTo(Tab.FINDINGS);
        count(errors, "editor.findings.errors", Counts::errors);
        count(warnings, "editor.findings.warnings", Counts::warnings);
        count(hints, "editor.findings.hints", Counts::hints);
        show(counts, checking);
        show(busy, model.busyProperty().and(narrow(FIGURES).not()));
        actions(checking);
    }

    /** Opens one of the lists and puts the keyboard there. */
    void enter(Tab tab) {
        model.show(tab);
        Node list = switch (tab) {
            case FINDINGS -> findingsController.control();
            case OBLIGATIONS -> obligationsController.control();
            case CITATIONS -> citationsController.control();
            case COMMENTS -> commentsController.control();
        };
        list.requestFocus();
    }

    private void tab(ToggleButton button, Tab tab, Node content, AppCommand command) {
        button.setTooltip(CommandTips.of(messages, command));
        button.setOnAction(e -> {
            button.setSelected(true);
            model.tabProperty().set(tab);
        });
        var chosen = model.tabProperty().isEqualTo(tab);
        button.setSelected(chosen.get());
        chosen.addListener((o, was, is) -> button.setSelected(is));
        content.visibleProperty().bind(chosen);
    }

    private void actions(ObservableBooleanValue checking) {
        FindingsViewModel list = model.findings();
        number(mendSafe, "editor.findings.mendSafe", Counts::safe, checking, narrow(FIGURES));
        mendSafe.setTooltip(CommandTips.of(messages, AppCommand.MEND_SAFE));
        mendSafe.setOnAction(e -> list.mendSafe());
        number(ignored, "editor.findings.showIgnored", Counts::ignored, checking, new SimpleBooleanProperty(false));
        ignored.selectedProperty().bindBidirectional(list.ignoredShownProperty());
        close.setOnAction(e -> model.shownProperty().set(false));
    }

    /** A button that is there while there is something for it. */
    private void number(
            Labeled button,
            String key,
            Function<Counts, Integer> figure,
            ObservableBooleanValue checking,
            ObservableBooleanValue isShort) {
        var figures = model.findings().countsProperty();
        var number =
                Bindings.createIntegerBinding(() -> figures.get() == null ? 0 : figure.apply(figures.get()), figures);
        words(button, key, number, isShort);
        show(button, number.greaterThan(0).and(checking));
    }

    private void count(Label label, String key, Function<Counts, Integer> figure) {
        var figures = model.findings().countsProperty();
        var number =
                Bindings.createIntegerBinding(() -> figures.get() == null ? 0 : figure.apply(figures.get()), figures);
        words(label, key, number, narrow(ALL_WORDS));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> messages.get(key, number.get()), number));
        label.setTooltip(tip);
        show(label, number.greaterThan(0));
    }

    /** Only the figure where there is no room for words. */
    private void words(Labeled labeled, String key, ObservableIntegerValue number, ObservableBooleanValue isShort) {
        labeled.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> isShort.get() ? String.valueOf(number.get()) : messages.get(key, number.get()),
                        number,
                        isShort));
    }

    private BooleanBinding narrow(double letters) {
        return Bindings.createBooleanBinding(
                () -> panel.getWidth() > 0
                        && panel.getWidth() < letters * findingsTab.getFont().getSize(),
                panel.widthProperty(),
                findingsTab.fontProperty());
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
