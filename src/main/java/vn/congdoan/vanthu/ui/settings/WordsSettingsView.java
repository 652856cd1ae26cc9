package vn.congdoan.vanthu.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import vn.congdoan.vanthu.domain.check.OfficeWord.Kind;
import vn.congdoan.vanthu.i18n.Messages;

/** The office's own words: the kinds on the left, the entries of one on the right. */
public final class WordsSettingsView {
    private final WordsSettingsViewModel model;
    private final Messages messages;
    private StringProperty shown;

    @FXML
    private ListView<Kind> kinds;

    @FXML
    private Label hint;

    @FXML
    private Label example;

    @FXML
    private TextArea entries;

    @FXML
    private Label problem;

    @FXML
    private Button save;

    @FXML
    private Button revert;

    public WordsSettingsView(WordsSettingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        kinds.getItems().setAll(Kind.values());
        kinds.setCellFactory(list -> new KindCell());
        kinds.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.kindProperty().set(is);
            }
        });
        model.kindProperty().addListener((o, was, is) -> show(is));
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        save.disableProperty().bind(model.changedProperty().not());
        revert.disableProperty().bind(model.changedProperty().not());
        save.setOnAction(e -> model.save());
        revert.setOnAction(e -> model.revert());
        show(model.kindProperty().get());
    }

    private void show(Kind kind) {
        kinds.getSelectionModel().select(kind);
        hint.setText(messages.get("settings.words.hint." + kind.name()));
        example.setText(messages.get("settings.words.example." + kind.name()));
        if (shown != null) {
            entries.textProperty().unbindBidirectional(shown);
        }
        shown = model.textProperty(kind);
        entries.textProperty().bindBidirectional(shown);
        entries.setAccessibleText(messages.get("settings.words.kind." + kind.name()));
    }

    private final class KindCell extends ListCell<Kind> {
        @Override
        protected void updateItem(Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty || kind == null ? "" : messages.get("settings.words.kind." + kind.name()));
        }
    }
}
