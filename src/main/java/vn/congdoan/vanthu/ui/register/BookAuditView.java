package vn.congdoan.vanthu.ui.register;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;

/** Holes, doubles and dates that go back, each with its explanation; the year closes when all have one. */
public final class BookAuditView {
    private static final double[] WIDTHS = {9, 9, 16, ColumnWidths.REST};

    private final BookAuditViewModel model;
    private final Messages messages;

    @FXML
    private ComboBox<Integer> year;

    @FXML
    private Label summary;

    @FXML
    private TableView<FaultRow> table;

    @FXML
    private TableColumn<FaultRow, String> kind;

    @FXML
    private TableColumn<FaultRow, String> numbers;

    @FXML
    private TableColumn<FaultRow, String> series;

    @FXML
    private TableColumn<FaultRow, String> explanation;

    @FXML
    private Button explain;

    @FXML
    private Button refresh;

    @FXML
    private Button close;

    public BookAuditView(BookAuditViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        year.setItems(model.years());
        year.valueProperty().bindBidirectional(model.yearProperty());
        summary.textProperty().bind(model.summaryProperty());
        column(kind, row -> row.kind(messages));
        column(numbers, FaultRow::numbers);
        column(series, FaultRow::series);
        column(explanation, FaultRow::explanation);
        table.setItems(model.rows());
        ColumnWidths.fit(table, explain, WIDTHS);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                explainChosen();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                explainChosen();
            }
        });
        explain.setOnAction(e -> explainChosen());
        explain.disableProperty()
                .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty())
                        .or(model.closedProperty()));
        refresh.setOnAction(e -> model.load());
        close.setOnAction(e -> model.closeOrReopen());
        close.textProperty()
                .bind(Bindings.when(model.closedProperty())
                        .then(messages.get("register.action.reopenDots"))
                        .otherwise(messages.get("register.action.closeDots")));
        explain.visibleProperty().bind(model.mayChangeProperty());
        close.visibleProperty().bind(model.mayChangeProperty());
    }

    private void explainChosen() {
        model.explain(table.getSelectionModel().getSelectedItem());
    }

    private static void column(TableColumn<FaultRow, String> column, Function<FaultRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
