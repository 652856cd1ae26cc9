package vn.congdoan.vanthu.ui.common;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.sheet.SheetText;

/** What every long table can do: its columns sort, words as in a Vietnamese list, and what has no room is told under the pointer. */
public final class TableRows {
    private TableRows() {}

    /** @param rows stay in their own order until a heading is clicked */
    public static <T> void show(TableView<T> table, ObservableList<T> rows) {
        // Told by the table alone, a filtered list doesn't sort.
        SortedList<T> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getColumns().forEach(TableRows::order);
        tellClipped(table);
    }

    private static <T, V> void order(TableColumn<T, V> column) {
        if (column.getComparator() == TableColumn.DEFAULT_COMPARATOR) {
            column.setComparator((one, other) -> one instanceof String || other instanceof String
                    ? WordOrder.VIETNAMESE.compare((String) one, (String) other)
                    : TableColumn.DEFAULT_COMPARATOR.compare(one, other));
        }
    }

    /**
     * What is chosen stays chosen when the rows are read anew, as they are after each change of one of them.
     *
     * @param key what a row and its successor have in common
     */
    public static <T> void keepChosen(TableView<T> table, Function<T, ?> key) {
        Set<Object> chosen = new HashSet<>();
        ObservableList<T> selected = table.getSelectionModel().getSelectedItems();
        selected.addListener((Observable o) -> {
            if (!selected.isEmpty()) {
                chosen.clear();
                selected.stream().filter(Objects::nonNull).map(key).forEach(chosen::add);
            }
        });
        // After the table itself has seen them.
        table.getItems()
                .addListener((Observable o) -> Platform.runLater(() -> {
                    if (selected.isEmpty() && !chosen.isEmpty()) {
                        Set<Object> wanted = Set.copyOf(chosen);
                        table.getItems().stream()
                                .filter(row -> wanted.contains(key.apply(row)))
                                .forEach(table.getSelectionModel()::select);
                    }
                }));
    }

    /** The chosen rows, or all of a table that takes one choice only, with their headings: text that a spreadsheet takes. */
    public static void copy(TableView<?> table) {
        List<Integer> rows = table.getSelectionModel().getSelectionMode() == SelectionMode.MULTIPLE
                ? table.getSelectionModel().getSelectedIndices()
                : IntStream.range(0, table.getItems().size()).boxed().toList();
        List<? extends TableColumn<?, ?>> columns = table.getVisibleLeafColumns().stream()
                .filter(column -> !column.getText().isEmpty())
                .toList();
        StringJoiner lines = new StringJoiner("\n");
        lines.add(SheetText.line(columns.stream().map(TableColumn::getText).toList()));
        for (int row : rows) {
            lines.add(SheetText.line(columns.stream()
                    .map(column -> words(column.getCellData(row)))
                    .toList()));
        }
        if (!rows.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, lines.toString()));
        }
    }

    private static String words(Object value) {
        return value instanceof LocalDate day ? PrintedDay.of(day) : Objects.toString(value, "");
    }

    /** One tip for all cells; a cell with a tip of its own keeps it. */
    public static void tellClipped(TableView<?> table) {
        Tooltip tip = new Tooltip();
        tip.getStyleClass().add("whole-words");
        tip.setWrapText(true);
        table.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof TableCell<?, ?> cell
                    && (cell.getTooltip() == null || cell.getTooltip() == tip)) {
                boolean clipped = isClipped(cell);
                tip.setText(clipped ? cell.getText() : "");
                cell.setTooltip(clipped ? tip : null);
            }
        });
    }

    private static boolean isClipped(TableCell<?, ?> cell) {
        String words = cell.getText();
        return words != null
                && !words.isEmpty()
                && cell.lookup(".text") instanceof Text shown
                && !shown.getText().equals(words);
    }
}
