package vn.congdoan.vanthu.ui.editor;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.review.RedlinePane;

/** The kept versions, in the place of the live page while they are looked into. */
public final class VersionsView {
    private final VersionsViewModel model;
    private final RedlinePane redline;

    @FXML
    private VBox pane;

    @FXML
    private ListView<DocumentVersion> list;

    @FXML
    private ComboBox<ComparedWith> other;

    @FXML
    private CheckBox whole;

    @FXML
    private Label summary;

    @FXML
    private BorderPane compared;

    @FXML
    private Button restore;

    @FXML
    private Button close;

    public VersionsView(VersionsViewModel model, Messages messages) {
        this.model = model;
        redline = new RedlinePane(messages);
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
        comparison();
        restore.disableProperty().bind(model.restorableProperty().not());
        restore.setOnAction(e -> model.restore());
        close.setOnAction(e -> model.shownProperty().set(false));
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

    private void comparison() {
        compared.setCenter(redline);
        other.setItems(model.others());
        other.setConverter(new StringConverter<>() {
            @Override
            public String toString(ComparedWith with) {
                return with == null ? "" : model.label(with);
            }

            @Override
            public ComparedWith fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        other.valueProperty().bindBidirectional(model.otherProperty());
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        summary.textProperty().bind(Bindings.createStringBinding(model::summary, model.redlineProperty()));
        model.linesProperty().addListener((o, was, is) -> redline.show(is));
    }
}
