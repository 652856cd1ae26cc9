package vn.congdoan.vanthu.ui.documents;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;

/** One row a field; the form scrolls, the buttons below it don't. */
public final class FillTemplateView implements Screen {
    private final FillTemplateViewModel model;
    private final FieldControls controls;
    private List<FieldControls.Row> rows = List.of();

    @FXML
    private BorderPane screen;

    @FXML
    private Label title;

    @FXML
    private Label description;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox form;

    @FXML
    private Button create;

    @FXML
    private Button back;

    public FillTemplateView(FillTemplateViewModel model, Messages messages) {
        this.model = model;
        this.controls = new FieldControls(messages);
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        description.textProperty().bind(model.descriptionProperty());
        create.setOnAction(e -> model.create());
        back.setOnAction(e -> model.back());
        model.fields().addListener((ListChangeListener<FieldEntry>) change -> showFields());
        model.wrongProperty().addListener((o, was, is) -> focus(is));
        screen.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.create();
                event.consume();
            }
        });
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.FillTemplate fill) {
            model.begin(fill.templateId());
        }
    }

    private void showFields() {
        rows = model.fields().stream().map(controls::row).toList();
        form.getChildren().setAll(rows.stream().map(FieldControls.Row::box).toList());
        scroll.setVvalue(0);
        Platform.runLater(() -> firstControl().requestFocus());
    }

    private Node firstControl() {
        return rows.isEmpty() ? create : rows.get(0).control();
    }

    private void focus(FieldEntry field) {
        rows.stream()
                .filter(row -> row.field() == field)
                .findFirst()
                .ifPresent(row -> row.control().requestFocus());
    }
}
