package vn.congdoan.vanthu.ui.editor;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;

/** The table of cited documents; those that the office has open from it. */
public final class CitationsView {
    /** Name, document, date, issuer, subject. */
    private static final double[] WIDTHS = {16, 9, 8, 20, ColumnWidths.REST};

    private final CitationsViewModel model;
    private final Messages messages;

    @FXML
    private StackPane pane;

    @FXML
    private TableView<CitedRow> table;

    @FXML
    private TableColumn<CitedRow, CitedRow> name;

    @FXML
    private TableColumn<CitedRow, CitedRow> held;

    @FXML
    private TableColumn<CitedRow, CitedRow> date;

    @FXML
    private TableColumn<CitedRow, CitedRow> issuer;

    @FXML
    private TableColumn<CitedRow, CitedRow> subject;

    public CitationsView(CitationsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setItems(model.rows());
        column(name, CitedRow::name);
        column(date, CitedRow::date);
        column(issuer, CitedRow::issuer);
        column(subject, CitedRow::subject);
        held.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        held.setCellFactory(c -> new LinkCell());
        Label letters = new Label();
        pane.getChildren().add(0, letters);
        letters.setVisible(false);
        letters.setManaged(false);
        ColumnWidths.fit(table, letters, WIDTHS);
        table.setRowFactory(t -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    Node control() {
        return table;
    }

    /** Enter goes to the words; with Ctrl it opens the document. */
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShiftDown()) {
            CitedRow chosen = table.getSelectionModel().getSelectedItem();
            if (event.isShortcutDown()) {
                model.open(chosen);
            } else {
                model.go(chosen);
            }
            event.consume();
        }
    }

    private TableRow<CitedRow> row() {
        TableRow<CitedRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                model.go(row.getItem());
            }
        });
        return row;
    }

    private void column(TableColumn<CitedRow, CitedRow> column, Function<CitedRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            private final Tooltip tip = new Tooltip();

            @Override
            protected void updateItem(CitedRow item, boolean empty) {
                super.updateItem(item, empty);
                String shown = empty || item == null ? "" : words.apply(item);
                setText(shown);
                tip.setText(shown);
                tip.setWrapText(true);
                tip.setMaxWidth(600);
                setTooltip(shown.isEmpty() ? null : tip);
            }
        });
    }

    /** A link to what the office has, quiet words for what it hasn't. */
    private final class LinkCell extends TableCell<CitedRow, CitedRow> {
        private final Hyperlink link = new Hyperlink(messages.get("citation.open"));
        private final Label missing = new Label(messages.get("citation.missing"));

        LinkCell() {
            link.setFocusTraversable(false);
            link.setOnAction(e -> model.open(getItem()));
            // Else the row would take the click for itself and send the keyboard to the words.
            link.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
            missing.getStyleClass().add("text-muted");
        }

        @Override
        protected void updateItem(CitedRow item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            setGraphic(none ? null : item.held().isPresent() ? link : missing);
        }
    }
}
