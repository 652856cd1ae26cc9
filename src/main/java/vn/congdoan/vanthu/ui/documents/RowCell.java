package vn.congdoan.vanthu.ui.documents;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** A cell that shows a text but sorts by the row. */
final class RowCell extends TableCell<DocumentRow, DocumentRow> {
    private final Function<DocumentRow, String> text;

    RowCell(Function<DocumentRow, String> text) {
        this.text = text;
    }

    /** Makes the column show the text and sort by the order. */
    static void column(
            TableColumn<DocumentRow, DocumentRow> column,
            Function<DocumentRow, String> text,
            Comparator<DocumentRow> order) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new RowCell(text));
        column.setComparator(order);
    }

    @Override
    protected void updateItem(DocumentRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : text.apply(row));
    }
}
