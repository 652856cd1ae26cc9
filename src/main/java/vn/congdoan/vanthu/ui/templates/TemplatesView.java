package vn.congdoan.vanthu.ui.templates;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TextCell;

/** The list left, the text right, what is wrong in it below. */
public final class TemplatesView implements Screen {
    private final TemplatesViewModel model;
    private final Messages messages;

    @FXML
    private ListView<TemplateItem> items;

    @FXML
    private TextArea source;

    @FXML
    private ListView<SourceFinding> findings;

    @FXML
    private Label place;

    @FXML
    private Label state;

    @FXML
    private Button save;

    @FXML
    private Button edit;

    @FXML
    private Button copy;

    @FXML
    private Button remove;

    @FXML
    private Button use;

    public TemplatesView(TemplatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        items.setItems(model.items());
        items.setCellFactory(list -> new TemplateItemCell(messages));
        items.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
        model.chosenProperty()
                .addListener((o, was, is) -> items.getSelectionModel().select(is));
        source.textProperty().bindBidirectional(model.sourceProperty());
        source.editableProperty().bind(model.editingProperty());
        source.caretPositionProperty().addListener(o -> showPlace());
        findings.setItems(model.findings());
        findings.setCellFactory(list -> new TextCell<>(SourceFinding::text));
        findings.managedProperty().bind(findings.visibleProperty());
        findings.visibleProperty().bind(Bindings.isNotEmpty(model.findings()));
        findings.setOnMouseClicked(e -> jump());
        findings.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                jump();
            }
        });
        buttons();
    }

    private void buttons() {
        save.setOnAction(e -> model.save());
        save.disableProperty().bind(model.changedProperty().not());
        edit.setOnAction(e -> {
            model.edit();
            source.requestFocus();
        });
        edit.disableProperty()
                .bind(model.editingProperty().or(model.chosenProperty().isNull()));
        copy.setOnAction(e -> model.copy());
        for (Button button : List.of(save, edit, copy, remove)) {
            button.visibleProperty().bind(model.mayChangeProperty());
            button.managedProperty().bind(button.visibleProperty());
        }
        remove.setOnAction(e -> model.remove());
        remove.disableProperty().bind(model.removable().not());
        use.setOnAction(e -> model.use());
        use.disableProperty()
                .bind(model.changedProperty().or(model.mayDraftProperty().not()));
        state.textProperty()
                .bind(Bindings.when(model.changedProperty())
                        .then(messages.get("template.state.changed"))
                        .otherwise(Bindings.when(model.editingProperty())
                                .then(messages.get("template.state.own"))
                                .otherwise(messages.get("template.state.builtIn"))));
    }

    @Override
    public void entered(Destination destination) {
        model.enter();
    }

    @Override
    public boolean leave() {
        return model.mayForget();
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.SAVE, model::save, model.changedProperty());
    }

    @Override
    public Node initialFocus() {
        return items;
    }

    private void chosen(TemplateItem item) {
        if (item != null && !model.choose(item)) {
            items.getSelectionModel().select(model.chosenProperty().get());
        }
    }

    private void showPlace() {
        String before = source.getText(0, source.getCaretPosition());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        place.setText(messages.get("template.place", line, before.length() - before.lastIndexOf('\n')));
    }

    private void jump() {
        SourceFinding finding = findings.getSelectionModel().getSelectedItem();
        if (finding != null && finding.line() > 0) {
            List<String> lines = new ArrayList<>(source.getText().lines().toList());
            int start = 0;
            for (int i = 0; i < Math.min(finding.line() - 1, lines.size()); i++) {
                start += lines.get(i).length() + 1;
            }
            source.requestFocus();
            int end = finding.line() <= lines.size()
                    ? start + lines.get(finding.line() - 1).length()
                    : start;
            source.selectRange(end, start);
        }
    }
}
