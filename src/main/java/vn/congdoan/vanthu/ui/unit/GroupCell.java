package vn.congdoan.vanthu.ui.unit;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import vn.congdoan.vanthu.domain.unit.UnitGroup;
import vn.congdoan.vanthu.i18n.Messages;

/** A group in the tree: its name and how many units are in it. */
final class GroupCell extends TreeCell<UnitGroup> {
    private final Messages messages;

    GroupCell(Messages messages) {
        this.messages = messages;
        // As wide as the tree: a long name is told whole by its tip, and nothing scrolls sideways.
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(UnitGroup group, boolean empty) {
        super.updateItem(group, empty);
        if (empty || group == null) {
            setText(null);
            setTooltip(null);
        } else {
            setText(messages.get(
                    "unit.screen.groupLabel",
                    group.id() == 0 ? messages.get("unit.screen.all") : group.name(),
                    group.units()));
            setTooltip(new Tooltip(getText()));
        }
    }
}
