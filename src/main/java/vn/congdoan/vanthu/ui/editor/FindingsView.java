package vn.congdoan.vanthu.ui.editor;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import vn.congdoan.vanthu.app.checking.CheckedFinding;
import vn.congdoan.vanthu.i18n.Messages;

/** The list of findings. */
public final class FindingsView {
    private final FindingsViewModel model;
    private final Messages messages;

    @FXML
    private StackPane pane;

    @FXML
    private ListView<CheckedFinding> list;

    @FXML
    private Label empty;

    public FindingsView(FindingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setItems(model.rows());
        list.setCellFactory(view -> new FindingCell(model, messages));
        model.frozenProperty().addListener(o -> list.refresh());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.currentProperty().set(is);
            }
        });
        model.currentProperty().addListener((o, was, is) -> choose(is));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        empty.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                model.countsProperty().get() == null
                                        ? "editor.findings.checking"
                                        : "editor.findings.noneText"),
                        model.countsProperty()));
    }

    Node control() {
        return list;
    }

    private void choose(CheckedFinding finding) {
        if (finding == null) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedItem() != finding) {
            list.getSelectionModel().select(finding);
            list.scrollTo(Math.max(0, list.getItems().indexOf(finding) - 1));
        }
    }

    private void press(KeyEvent event) {
        CheckedFinding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
            model.go(chosen);
            event.consume();
        } else if (chosen != null && event.getCode() == KeyCode.DELETE) {
            model.ignore(chosen);
            event.consume();
        } else if (chosen != null && event.getCode() == KeyCode.INSERT) {
            model.learn(chosen);
            event.consume();
        }
    }
}
