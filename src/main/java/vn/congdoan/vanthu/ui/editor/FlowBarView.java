package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.StateWords;

/** Above the panes: where the document stands, since when, why it came back, and what can be done with it. */
public final class FlowBarView {
    private static final double WIDEST_TIP = 700;

    private final FlowViewModel model;
    private final Messages messages;
    /** All of a reason that is too long for the bar. */
    private final Tooltip whole = new Tooltip();

    @FXML
    private Pane bar;

    @FXML
    private Label state;

    @FXML
    private Label by;

    @FXML
    private Label reason;

    @FXML
    private HBox steps;

    public FlowBarView(FlowViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        bar.managedProperty().bind(bar.visibleProperty());
        reason.managedProperty().bind(reason.visibleProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_TIP);
        reason.setTooltip(whole);
        model.flowProperty().addListener((o, was, is) -> show(is));
        model.steps().addListener((ListChangeListener<FlowButton>) change -> offer());
        show(model.flowProperty().get());
    }

    private void show(DocumentFlow flow) {
        // A draft that nobody has seen yet has nothing to tell, but there may be something to do with it.
        boolean plain = flow == null
                || flow.state() == DocumentState.DRAFT
                        && flow.reason().isEmpty()
                        && model.steps().isEmpty();
        bar.setVisible(!plain);
        if (plain) {
            return;
        }
        StateWords.show(state, flow.state(), messages);
        by.setText(model.byWhom());
        reason.setVisible(!flow.reason().isBlank());
        reason.setText(messages.get("editor.flow.reason", flow.reason()));
        whole.setText(flow.reason());
    }

    private void offer() {
        List<Node> buttons = model.steps().stream().map(this::button).toList();
        steps.getChildren().setAll(buttons);
        show(model.flowProperty().get());
    }

    private Node button(FlowButton step) {
        Button button = new Button(messages.get(step.labelKey()));
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> step.action().run());
        return button;
    }
}
