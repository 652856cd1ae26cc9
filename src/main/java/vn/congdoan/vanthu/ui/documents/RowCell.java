package vn.congdoan.vanthu.ui.documents;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/** A cell that shows a text but sorts by the row. */
final class RowCell extends TableCell<DocumentRow, DocumentRow> {
    private final Function<DocumentRow, String> text;

    RowCell(Function<DocumentRow, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(DocumentRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : text.apply(row));
    }
}
