package vn.congdoan.vanthu.ui.round;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Takes the keyboard from cell to cell by Tab: storing what was typed replaces the row, and the toolkit would lose its place. */
final class CellSteps {
    private CellSteps() {}

    /** @param store puts away what was typed */
    static void attach(TableCell<IndicatorRow, IndicatorDraft> cell, Node field, Runnable store) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                int step = event.isShiftDown() ? -1 : 1;
                int row = cell.getIndex();
                int column = cell.getTableView().getColumns().indexOf(cell.getTableColumn());
                Optional<int[]> next = next(cell.getTableView(), row, column, step);
                if (next.isPresent()) {
                    TableView<IndicatorRow> table = cell.getTableView();
                    event.consume();
                    store.run();
                    table.scrollTo(Math.max(0, next.get()[0] - 1));
                    Platform.runLater(() -> focus(table, next.get()[0], next.get()[1]));
                }
            }
        });
    }

    /** The first column only shows; nothing before the first and behind the last cell. */
    private static Optional<int[]> next(TableView<IndicatorRow> table, int row, int column, int step) {
        int last = table.getColumns().size() - 1;
        int to = column + step;
        int of = row;
        if (to < 1) {
            to = last;
            of--;
        } else if (to > last) {
            to = 1;
            of++;
        }
        return of < 0 || of >= table.getItems().size() ? Optional.empty() : Optional.of(new int[] {of, to});
    }

    private static void focus(TableView<IndicatorRow> table, int row, int column) {
        TableColumn<IndicatorRow, ?> wanted = table.getColumns().get(column);
        List<Node> found = table.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell
                        && cell.getIndex() == row
                        && cell.getTableColumn() == wanted
                        && cell.getGraphic() != null)
                .map(node -> ((TableCell<?, ?>) node).getGraphic())
                .toList();
        if (!found.isEmpty()) {
            found.get(0).requestFocus();
        }
    }
}
