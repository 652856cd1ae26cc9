package vn.congdoan.vanthu.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.document.DocumentVersion;

/** The kept versions, in the place of the live page while they are looked into. */
public final class VersionsView {
    private final VersionsViewModel model;

    @FXML
    private VBox pane;

    @FXML
    private ListView<DocumentVersion> list;

    @FXML
    private TextArea text;

    @FXML
    private Button restore;

    @FXML
    private Button close;

    public VersionsView(VersionsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        pane.visibleProperty().bind(model.shownProperty());
        pane.managedProperty().bind(model.shownProperty());
        list.setItems(model.versions());
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(DocumentVersion version, boolean empty) {
                super.updateItem(version, empty);
                setText(empty || version == null ? "" : model.label(version));
            }
        });
        model.chosenProperty()
                .addListener((o, was, is) -> list.getSelectionModel().select(is));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> model.chosenProperty().set(is));
        text.textProperty().bind(model.textProperty());
        restore.disableProperty().bind(model.textProperty().isEmpty());
        restore.setOnAction(e -> model.restore());
        close.setOnAction(e -> model.shownProperty().set(false));
        PartBinding.leaveByTab(text);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.shownProperty().set(false);
                event.consume();
            }
        });
        model.shownProperty().addListener((o, was, is) -> {
            if (is) {
                list.requestFocus();
            }
        });
    }
}
