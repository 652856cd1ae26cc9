package vn.congdoan.vanthu.ui.board;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.report.UnitState;

/** The figure of a state; pressed, only its units are listed. */
final class StateTile extends ToggleButton {
    private final UnitState state;
    private final Label figure = new Label();
    private final Label share = new Label();

    StateTile(UnitState state, String word) {
        this.state = state;
        setId("tile-" + state.name());
        getStyleClass().addAll("state-tile", StateLook.styleClass(state));
        Label name = new Label(word, new FontIcon(StateLook.icon(state)));
        name.getStyleClass().add("state-tile-name");
        figure.getStyleClass().add("state-tile-figure");
        share.getStyleClass().addAll("state-tile-share", "text-muted");
        HBox row = new HBox(figure, share);
        row.getStyleClass().add("state-tile-row");
        setGraphic(new VBox(name, row));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    UnitState state() {
        return state;
    }

    void show(String number, String part, String whole) {
        figure.setText(number);
        share.setText(part);
        setAccessibleText(whole);
    }
}
