package vn.congdoan.vanthu.ui.unit;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** One line of words in a table, with all of them in the tooltip. */
final class TippedCell extends TableCell<ImportLine, String> {
    private final Tooltip tip = new Tooltip();

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        boolean none = empty || words == null || words.isEmpty();
        setText(none ? null : words);
        tip.setText(words);
        setTooltip(none ? null : tip);
    }
}
