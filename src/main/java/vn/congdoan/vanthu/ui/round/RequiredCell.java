package vn.congdoan.vanthu.ui.round;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/** Whether an indicator has to be filled in. */
final class RequiredCell extends TableCell<IndicatorRow, IndicatorDraft> {
    private final CheckBox box = new CheckBox();

    RequiredCell(IndicatorsViewModel model) {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER);
        CellSteps.attach(this, box, () -> {});
        box.setOnAction(e -> {
            model.chosenProperty().set(getIndex());
            model.require(getIndex(), box.isSelected());
        });
    }

    @Override
    protected void updateItem(IndicatorDraft item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : box);
        if (item != null && !empty) {
            box.setSelected(item.required());
        }
    }
}
