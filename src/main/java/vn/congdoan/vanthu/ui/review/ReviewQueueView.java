package vn.congdoan.vanthu.ui.review;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.StateWords;

/** The table of waiting documents. */
public final class ReviewQueueView implements Screen {
    /** State, type, number, subject, who and when, findings and how often. */
    private static final double[] WIDTHS = {11, 7.5, 10, ColumnWidths.REST, 11, 10.5};

    private final ReviewQueueViewModel model;
    private final Messages messages;

    @FXML
    private Label hint;

    @FXML
    private TableView<QueueRow> table;

    @FXML
    private TableColumn<QueueRow, QueueRow> state;

    @FXML
    private TableColumn<QueueRow, QueueRow> type;

    @FXML
    private TableColumn<QueueRow, QueueRow> number;

    @FXML
    private TableColumn<QueueRow, QueueRow> subject;

    @FXML
    private TableColumn<QueueRow, QueueRow> by;

    @FXML
    private TableColumn<QueueRow, QueueRow> findings;

    @FXML
    private VBox empty;

    public ReviewQueueView(ReviewQueueViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        column(type, QueueRow::type);
        column(number, QueueRow::number);
        column(subject, QueueRow::subject);
        column(by, row -> row.by() + "\n" + row.at());
        column(findings, row -> (model.findings(row) + "\n" + model.times(row)).strip());
        state.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        state.setCellFactory(c -> new StateCell());
        table.setItems(model.rows());
        ColumnWidths.fit(table, hint, WIDTHS);
        empty.visibleProperty().bind(model.emptyProperty());
        table.visibleProperty().bind(empty.visibleProperty().not());
        model.rows().addListener((ListChangeListener<QueueRow>) change -> Platform.runLater(this::chooseFirst));
        table.setRowFactory(t -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                model.open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    @Override
    public void entered(Destination destination) {
        model.enter();
        chooseFirst();
    }

    /** So that Enter opens the one that waits longest. */
    private void chooseFirst() {
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
            table.getFocusModel().focus(0);
        }
    }

    @Override
    public Node initialFocus() {
        return table;
    }

    private TableRow<QueueRow> row() {
        TableRow<QueueRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private static void column(TableColumn<QueueRow, QueueRow> column, Function<QueueRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(QueueRow row, boolean none) {
                super.updateItem(row, none);
                setText(none || row == null ? null : words.apply(row));
                setTooltip(none || row == null || getText().isEmpty() ? null : new Tooltip(getText()));
            }
        });
    }

    /** The state with its colour. */
    private final class StateCell extends TableCell<QueueRow, QueueRow> {
        private final Label word = new Label();

        StateCell() {
            word.getStyleClass().add("state-word");
        }

        @Override
        protected void updateItem(QueueRow row, boolean none) {
            super.updateItem(row, none);
            if (none || row == null) {
                setGraphic(null);
            } else {
                StateWords.show(word, row.state(), messages);
                setGraphic(word);
            }
        }
    }
}
