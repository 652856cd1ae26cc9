package vn.congdoan.vanthu.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Obligation;
import vn.congdoan.vanthu.ui.common.WrappedCell;

/** The document in a few lines, and its deadlines and targets. */
public final class SummaryView {
    private final SummaryViewModel model;
    private final Messages messages;

    @FXML
    private VBox lines;

    @FXML
    private ListView<Obligation> obligations;

    public SummaryView(SummaryViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        obligations.setItems(model.obligations());
        obligations.setCellFactory(list -> new ObligationCell());
        obligations.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.go(obligations.getSelectionModel().getSelectedItem());
            }
        });
        obligations.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                model.go(obligations.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        model.reviewProperty().addListener(o -> show());
    }

    private void show() {
        lines.getChildren().setAll(model.lines().stream().map(SummaryView::line).toList());
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /** When or how much in bold, then who, and what. */
    private final class ObligationCell extends WrappedCell<Obligation> {
        private final Label measure = new Label();
        private final Label what = new Label();
        private final VBox box = new VBox(measure, what);

        ObligationCell() {
            measure.getStyleClass().add("strong");
            measure.setWrapText(true);
            what.setWrapText(true);
        }

        @Override
        protected Region content() {
            return box;
        }

        @Override
        protected void updateItem(Obligation item, boolean none) {
            super.updateItem(item, none);
            setText(null);
            if (none || item == null) {
                setGraphic(null);
                return;
            }
            FontIcon icon = new FontIcon(item.deadline() ? "mdal-event" : "mdal-flag");
            icon.setAccessibleText(
                    messages.get(item.deadline() ? "editor.obligations.deadline" : "editor.obligations.target"));
            measure.setGraphic(icon);
            measure.setText(item.measure());
            boolean told = !item.who().isBlank() && !item.what().isBlank();
            what.setText(told ? messages.get("review.summary.duty", item.who(), item.what()) : item.sentence());
            setGraphic(box);
        }
    }
}
