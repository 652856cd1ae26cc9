package vn.congdoan.vanthu.ui.total;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A bar with its name and figure above it. */
final class BarCell extends ListCell<Bar> {
    private final Label name = new Label();
    private final Label figure = new Label();
    private final ShareBar bar = new ShareBar();
    private final VBox box;

    BarCell() {
        getStyleClass().add("bar-cell");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        name.setMinWidth(0);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("strong");
        box = new VBox(new HBox(name, space, figure), bar);
        box.getStyleClass().add("bar-box");
        // The width of the list, not of the longest name.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Bar item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : box);
        if (!empty && item != null) {
            name.setText(item.name());
            figure.setText(item.figure());
            bar.show(Math.max(0, item.share()));
        }
    }
}
