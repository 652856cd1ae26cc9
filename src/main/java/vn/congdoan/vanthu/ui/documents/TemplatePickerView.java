package vn.congdoan.vanthu.ui.documents;

import atlantafx.base.controls.CustomTextField;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;

/** The search over the templates, and its hits below. */
public final class TemplatePickerView implements Screen {
    private static final int PAGE = 6;

    private final TemplatePickerViewModel model;

    @FXML
    private CustomTextField query;

    @FXML
    private ListView<Template> hits;

    @FXML
    private Label nothingFound;

    @FXML
    private Button fill;

    @FXML
    private Button createNow;

    @FXML
    private Button cancel;

    public TemplatePickerView(TemplatePickerViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hits.setItems(model.hits());
        hits.setCellFactory(list -> new TemplateCell());
        hits.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        hits.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.fill();
            }
        });
        hits.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.chosenProperty().set(is);
            }
        });
        model.chosenProperty().addListener((o, was, is) -> show(is));
        nothingFound.visibleProperty().bind(model.nothingFoundProperty());
        fill.disableProperty().bind(model.chosenProperty().isNull());
        fill.setOnAction(e -> model.fill());
        createNow.disableProperty().bind(model.chosenProperty().isNull());
        createNow.setOnAction(e -> model.createNow());
        cancel.setOnAction(e -> model.cancel());
    }

    @Override
    public void entered(Destination destination) {
        model.begin();
    }

    @Override
    public Node initialFocus() {
        return query;
    }

    private void show(Template chosen) {
        if (chosen == null) {
            hits.getSelectionModel().clearSelection();
        } else if (chosen != hits.getSelectionModel().getSelectedItem()) {
            hits.getSelectionModel().select(chosen);
            hits.scrollTo(chosen);
        }
    }

    /** The arrows move the choice while one goes on typing. */
    private void pressed(KeyEvent event) {
        int steps = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (steps != 0) {
            model.move(steps);
            event.consume();
        }
        enter(event);
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShortcutDown()) {
                model.createNow();
            } else {
                model.fill();
            }
            event.consume();
        }
    }
}
