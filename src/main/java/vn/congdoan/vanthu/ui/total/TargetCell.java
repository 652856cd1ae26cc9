package vn.congdoan.vanthu.ui.total;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/** A total's target and whether it is reached. */
final class TargetCell extends TableCell<TotalRow, TotalRow> {
    private final TotalWords words;
    private final Label light = new Label();

    TargetCell(TotalWords words) {
        this.words = words;
        setGraphic(light);
    }

    @Override
    protected void updateItem(TotalRow item, boolean empty) {
        super.updateItem(item, empty);
        boolean shown = !empty && item != null && item.total().indicator().target() != null;
        setGraphic(shown ? light : null);
        setText(shown ? words.target(item.total().indicator().target()) : null);
        if (shown) {
            Lights.show(light, item.total().state(), words);
        }
    }
}
