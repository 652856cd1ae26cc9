package vn.congdoan.vanthu.ui.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.TableRows;
import vn.congdoan.vanthu.ui.common.WordOrder;

/** The units of a round as a table that sorts, copies and opens. */
final class UnitTable {
    /** Code, name, group, state, days late, received, file. */
    private static final double[] WIDTHS = {4.6, ColumnWidths.REST, 8.2, 9.2, 5.4, 7, 6};

    private final BoardViewModel model;
    private final TableView<UnitStanding> table;

    UnitTable(
            BoardViewModel model,
            TableView<UnitStanding> table,
            List<TableColumn<UnitStanding, UnitStanding>> columns,
            TextField query) {
        this.model = model;
        this.table = table;
        columns(columns);
        TableRows.show(table, model.rows());
        TableRows.keepChosen(table, unit -> unit.unit().code());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> fromQuery(query, event));
        Label measure = new Label();
        measure.fontProperty().bind(query.fontProperty());
        ColumnWidths.fit(table, measure, WIDTHS);
    }

    private void columns(List<TableColumn<UnitStanding, UnitStanding>> columns) {
        text(columns.get(0), unit -> unit.unit().code(), null);
        text(columns.get(1), unit -> unit.unit().name(), null);
        text(columns.get(2), unit -> unit.unit().group(), null);
        TableColumn<UnitStanding, UnitStanding> state = columns.get(3);
        value(state, Comparator.comparing(UnitStanding::state).thenComparing(UnitStanding::daysLate));
        state.setCellFactory(column -> new UnitStateCell(model.words()));
        text(columns.get(4), model.words()::days, Comparator.comparingInt(UnitStanding::daysLate));
        text(
                columns.get(5),
                unit -> PrintedDay.of(unit.received()),
                Comparator.comparing(UnitStanding::received, Comparator.nullsLast(LocalDate::compareTo)));
        text(columns.get(6), unit -> unit.unit().isExempt() ? unit.unit().exemption() : unit.file(), null);
    }

    private static void text(
            TableColumn<UnitStanding, UnitStanding> column,
            Function<UnitStanding, String> words,
            Comparator<UnitStanding> order) {
        value(column, order == null ? Comparator.comparing(words, WordOrder.VIETNAMESE) : order);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(UnitStanding unit, boolean empty) {
                super.updateItem(unit, empty);
                setText(empty || unit == null ? null : words.apply(unit));
            }
        });
    }

    private static void value(TableColumn<UnitStanding, UnitStanding> column, Comparator<UnitStanding> order) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(order);
    }

    private TableRow<UnitStanding> row() {
        TableRow<UnitStanding> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    /** From the search into its hits without the mouse. */
    private void fromQuery(TextField query, KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            query.clear();
        }
    }

    List<UnitStanding> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    BooleanBinding anyChosen() {
        return table.focusedProperty()
                .and(Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems()));
    }

    void open() {
        chosen().stream().findFirst().ifPresent(model::open);
    }

    void copy() {
        model.copy(table.getColumns().stream().map(TableColumn::getText).toList(), chosen());
    }
}
