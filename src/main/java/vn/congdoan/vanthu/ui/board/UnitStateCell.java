package vn.congdoan.vanthu.ui.board;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;

/** How a unit stands: colour, icon and word. */
final class UnitStateCell extends TableCell<UnitStanding, UnitStanding> {
    private final UnitWords words;
    private final FontIcon icon = new FontIcon();
    private final Label label = new Label("", icon);

    UnitStateCell(UnitWords words) {
        this.words = words;
    }

    @Override
    protected void updateItem(UnitStanding unit, boolean empty) {
        super.updateItem(unit, empty);
        boolean none = empty || unit == null;
        setGraphic(none ? null : label);
        if (!none) {
            show(unit.state(), words.state(unit));
        }
    }

    private void show(UnitState state, String word) {
        label.setText(word);
        label.getStyleClass().setAll("label", "state-word", StateLook.styleClass(state));
        icon.setIconLiteral(StateLook.icon(state));
    }
}
