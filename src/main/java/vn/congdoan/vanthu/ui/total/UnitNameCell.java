package vn.congdoan.vanthu.ui.total;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A unit's code and name. */
final class UnitNameCell extends WrappedTableCell<UnitRow> {
    private final Label name = new Label();

    UnitNameCell() {
        name.setWrapText(true);
        name.getStyleClass().add("unit-words");
    }

    @Override
    protected Region content() {
        return name;
    }

    @Override
    protected void updateItem(UnitRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : name);
        name.setText(
                empty || item == null
                        ? ""
                        : item.unit().code() + " · " + item.unit().name());
    }
}
