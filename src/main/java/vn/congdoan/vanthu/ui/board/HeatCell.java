package vn.congdoan.vanthu.ui.board;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.HeatMap.Row;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;

/** A unit in a period: the state's colour and icon, and of a late report its days. */
final class HeatCell extends TableCell<Row, UnitStanding> {
    private final Function<UnitStanding, String> words;
    private final FontIcon icon = new FontIcon();
    private final Tooltip tip = new Tooltip();
    private UnitState shown;

    HeatCell(Function<UnitStanding, String> words) {
        this.words = words;
        getStyleClass().add("heat-cell");
        setContentDisplay(ContentDisplay.LEFT);
        // Words are put together only for a cell that somebody looks at.
        tip.setOnShowing(event -> tip.setText(getItem() == null ? "" : words.apply(getItem())));
    }

    @Override
    protected void updateItem(UnitStanding cell, boolean empty) {
        super.updateItem(cell, empty);
        UnitState state = empty || cell == null ? null : cell.state();
        if (state != shown) {
            look(state);
        }
        setText(state == UnitState.LATE ? String.valueOf(cell.daysLate()) : null);
        setAccessibleText(state == null ? null : words.apply(cell));
    }

    private void look(UnitState state) {
        if (shown != null) {
            getStyleClass().remove(StateLook.styleClass(shown));
        }
        shown = state;
        setGraphic(state == null ? null : icon);
        setTooltip(state == null ? null : tip);
        if (state != null) {
            icon.setIconLiteral(StateLook.icon(state));
            getStyleClass().add(StateLook.styleClass(state));
        }
    }
}
