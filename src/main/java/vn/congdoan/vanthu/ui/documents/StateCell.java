package vn.congdoan.vanthu.ui.documents;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.StateWords;

/** Where a document stands, with its colour. */
final class StateCell extends TableCell<DocumentRow, DocumentRow> {
    private final Messages messages;
    private final Label word = new Label();

    StateCell(Messages messages) {
        this.messages = messages;
        word.getStyleClass().add("state-word");
    }

    @Override
    protected void updateItem(DocumentRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null;
        setGraphic(none ? null : word);
        if (!none) {
            StateWords.show(word, row.state(), messages);
        }
    }
}
